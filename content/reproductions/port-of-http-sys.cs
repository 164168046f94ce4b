/*
 * shows: a .NET program listens on a port with `HttpListener`, which uses HTTP.sys, and then binds a server to this port
 * cause: http-sys-holds-port
 * call: bind
 * error: WSAEACCES
 * needs: administrator
 * evidence: github:WPN-XM/WPN-XM#493
 * powershell: "$owner = [Net.HttpListener]::new(); $owner.Prefixes.Add('http://*:8123/'); $owner.Start(); [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 8123).Start()"
 */
using System;
using System.Net;
using System.Net.Sockets;

static class Program
{
    static void Main()
    {
        var owner = new HttpListener();
        owner.Prefixes.Add("http://*:8123/");
        owner.Start();
        try
        {
            new TcpListener(IPAddress.Loopback, 8123).Start();
        }
        catch (SocketException error)
        {
            Console.WriteLine("bind: " + error.ErrorCode);
        }
    }
}
