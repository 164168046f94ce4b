/*
 * shows: a process has a limit of 64 MB, uses all of it, and then looks up a name
 * cause: process-out-of-memory
 * call: getaddrinfo
 * error: WSA_NOT_ENOUGH_MEMORY
 * needs: nothing
 * evidence: learn:windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 * differs: Wine 8.0 does not enforce the memory limit, so the lookup succeeds.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdlib.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo *found = NULL;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limit = {0};
    limit.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    limit.ProcessMemoryLimit = 64 << 20;
    HANDLE job = CreateJobObject(NULL, NULL);
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limit, sizeof limit);
    AssignProcessToJobObject(job, GetCurrentProcess());
    for (int i = 0; i < 256 << 10 && malloc(1024); i++) continue;
    for (int i = 0; i < 64 << 10 && malloc(16); i++) continue;
    printf("getaddrinfo: %d\n", getaddrinfo("127.0.0.1", "80", NULL, &found));
    return 0;
}
