/* The addresses of host, or NULL with the code in *code; free with freeaddrinfo. */
struct addrinfo *resolve(const char *host, const char *port, int *code)
{
    struct addrinfo *found = NULL;
    struct addrinfo wanted = {0};

    wanted.ai_socktype = SOCK_STREAM;
    *code = getaddrinfo(host, port, &wanted, &found);
    if (*code != 0)
        fprintf(stderr, "cannot resolve \"%s\": %d\n", host, *code);
    return *code == 0 ? found : NULL;
}
