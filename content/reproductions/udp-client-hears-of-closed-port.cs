/*
 * shows: a .NET `UdpClient` has sent a datagram to a closed port and then waits for an answer
 * cause: udp-port-unreachable
 * call: recvfrom
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recvfrom
 */
using System;
using System.Net;
using System.Net.Sockets;

static class Program
{
    static void Main()
    {
        var closed = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        var address = (IPEndPoint)closed.Client.LocalEndPoint;
        closed.Close();

        var sender = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        sender.Client.ReceiveTimeout = 3000;
        sender.Send(new byte[1], 1, address);
        try
        {
            IPEndPoint from = null;
            sender.Receive(ref from);
        }
        catch (SocketException error)
        {
            Console.WriteLine("recvfrom: " + error.ErrorCode);
        }
    }
}
