s = struct ("a", {1, 2, 3});
s.a = 5
