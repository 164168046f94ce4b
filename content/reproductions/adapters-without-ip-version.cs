/*
 * shows: a .NET program asks every adapter for its IPv6 properties, but on one adapter IPv6 is switched off
 * cause: adapter-without-ip-version
 * call: WSAGetLastError
 * error: WSAEPROTONOSUPPORT
 * needs: adapter without IPv6
 * evidence: github:GermanCoding/SyncTrayzor#41
 */
using System;
using System.Net.NetworkInformation;

static class Program
{
    static void Main()
    {
        foreach (var adapter in NetworkInterface.GetAllNetworkInterfaces())
        {
            try
            {
                adapter.GetIPProperties().GetIPv6Properties();
            }
            catch (NetworkInformationException error)
            {
                Console.WriteLine("WSAGetLastError: " + error.ErrorCode);
                return;
            }
        }
    }
}
