% A word ends where the literal behind it in the format stands.
warning ("off", "all");
[a, b] = strread ("x=1 y=22", "%s=%d")
[a, b] = strread ("x=1\ny=2\n", "%s=%d")
[a, b] = strread ("a:1 b:2", "%s:%d")
[a, b] = strread ("x = 1\ny = 2", "%s = %d")
[a, b, c] = strread ("10:20:30 11:21:31", "%d:%d:%d")
a = strread ("age 12 kg\nage 13 kg", "age %d kg")
c = textscan ("x=1\ny=22\n", "%s %d", "delimiter", "=")
