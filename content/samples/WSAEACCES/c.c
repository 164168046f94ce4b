/* Returns a text for the user after bind failed with this code. */
const char *why_bind_failed(int code)
{
    switch (code) {
    case WSAEACCES:
        return "The port is reserved or held exclusively. "
               "Look: netsh int ipv4 show excludedportrange protocol=tcp";
    case WSAEADDRINUSE:
        return "Another program has the port. Look: netstat -ano";
    default:
        return "";
    }
}
