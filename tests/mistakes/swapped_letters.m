lenght ([1 2])
