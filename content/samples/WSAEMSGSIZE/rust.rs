fn receive_datagram(socket: &UdpSocket) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0; 65535]; // a smaller one gives Some(10040) and no length
    let length = socket.recv(&mut buffer)?;
    buffer.truncate(length);
    Ok(buffer)
}
