def lines_and_socket(sock, handle_line, handle_data):
    typed = queue.Queue()

    def read_console():
        for line in sys.stdin:
            typed.put(line)

    threading.Thread(target=read_console, daemon=True).start()
    while True:
        readable, _, _ = select.select([sock], [], [], 0.1)  # sockets only
        if readable:
            data = sock.recv(4096)
            if not data:
                return
            handle_data(data)
        while not typed.empty():
            handle_line(typed.get())
