% display tells the name of an argument that is an identifier; what a range's width is, and who keeps one.
display (pi), display (true), x = 3; display (x), display (5), display (x + 1)
z = 0:0.25:1; y = double (z)
y = horzcat (z)
y = cat (1, z)
y = vertcat (eye (2))
