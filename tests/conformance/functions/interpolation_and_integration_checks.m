% what interpolation, integration and solvers of differential equations say to odd arguments
try
  a = interp2 (magic (4), 1, 'near')
catch e
  disp (e.message)
end
try
  a = interp2 (magic (4), 1.5, 2, 'foo')
catch e
  disp (e.message)
end
try
  a = interp2 (1:4, 1:4, magic (4), 1.5, 2, 'linear', [])
catch e
  disp (e.message)
end
try
  a = interp2 (repmat (1:4, 4, 1), 1:4, magic (4), 1.5, 2)
catch e
  disp (e.message)
end
try
  a = interp2 (magic (3), 2, [1 2])
catch e
  disp (e.message)
end
try
  a = interp2 (magic (3), [1 2], 2)
catch e
  disp (e.message)
end
try
  a = interp2 ('abc', 1.5, 1)
catch e
  disp (e.message)
end
try
  a = interp2 ([1 2 3], 1, 'cubic')
catch e
  disp (e.message)
end
try
  a = interp3 (reshape (1:27, 3, 3, 3), 1.5, 1.5, 1.2, 'lin')
catch e
  disp (e.message)
end
try
  a = interp3 (reshape (1:27, 3, 3, 3), 1.5, 1.5, 1.2, 'cubic')
catch e
  disp (e.message)
end
try
  a = interp3 (magic (3), 1, 2, 1)
catch e
  disp (e.message)
end
try
  a = interp3 (1:3, 1, 2, 1)
catch e
  disp (e.message)
end
try
  a = interp3 (reshape (1:27, 3, 3, 3), 1.5, zeros (3, 0), 1)
catch e
  disp (e.message)
end
try
  a = interp3 ()
catch e
  disp (e.message)
end
try
  a = interpn (int32 ([4 2; 7 1]))
catch e
  disp (e.message)
end
try
  a = interpn (zeros (0, 3))
catch e
  disp (e.message)
end
try
  a = interpn ([1 2; 3 4], 1.5, zeros (2, 2, 2))
catch e
  disp (e.message)
end
try
  a = interp1 ([1 2 3], magic (3), [1 2; 1.5 4])
catch e
  disp (e.message)
end
try
  a = interp1 ([1 2 3], [4 5 6], 7, 'linear', {})
catch e
  disp (e.message)
end
try
  a = interp1 ([1 2 3], [4 5 6], 7, '')
catch e
  disp (e.message)
end
try
  a = interp1 ([1 2 3], magic (3), zeros (1, 0))
catch e
  disp (e.message)
end
try
  a = interp1 ('abc', [4 5 6], 97.5)
catch e
  disp (e.message)
end
try
  a = lookup ([1 2 3], 3, 'x')
catch e
  disp (e.message)
end
try
  a = lookup ([1 2 3], 3, 'lrmb')
catch e
  disp (e.message)
end
try
  a = quad (@(x) undefined_thing (x), 0, 1)
catch e
  disp (e.message)
end
try
  [a, ier, nfev] = quad (@(x) x ^ 2, 0, 3)
catch e
  disp (e.message)
end
try
  a = quadgk (@sin, [1 2 3], 10)
catch e
  disp (e.message)
end
try
  a = quadgk (@sin, 0, {})
catch e
  disp (e.message)
end
try
  a = quadv ('', 0, 1)
catch e
  disp (e.message)
end
try
  a = quadl (2.5, 0, 3)
catch e
  disp (e.message)
end
try
  a = integral2 (@plus, 0, 1, {}, 1, "nosuch", 2)
catch e
  disp (e.message)
end
try
  a = dblquad (@plus, 0, [1 2], [1 2], 3)
catch e
  disp (e.message)
end
try
  a = ode23s (@(t, y) y, 3, 1)
catch e
  disp (e.message)
end
try
  a = ode23s (5, [0 1], 1)
catch e
  disp (e.message)
end
try
  a = lsode (@(x, t) -x, 1, 'abc')
catch e
  disp (e.message)
end
try
  [a, istate, msg] = lsode (@(x, t) -x, [1 2], 3)
catch e
  disp (e.message)
end
try
  [t, a] = ode45 (@(t, y) -y, [0 0.5 1], 1);  printf ("%.9f\n", a)
catch e
  disp (e.message)
end
try
  a = numel (ode23 (@(t, y) -y, [0 1 2], 1).x)
catch e
  disp (e.message)
end
try
  a = fieldnames (ode45 (@(t, y) -2, [0 5], 3, odeset ("Events", @(t, y) deal (y, true, 0))))'
catch e
  disp (e.message)
end
try
  a = odeset ("nosuch", 2).nosuch; [m, id] = lastwarn ()
catch e
  disp (e.message)
end
