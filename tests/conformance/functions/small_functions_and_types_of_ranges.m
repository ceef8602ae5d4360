% gallery, cplxpair, bitpack and other small functions; types that have no range
try
  a = true:5
catch e
  disp (e.message)
end
try
  a = true:'a'
catch e
  disp (e.message)
end
try
  a = 'a':{}
catch e
  disp (e.message)
end
try
  a = {}:1
catch e
  disp (e.message)
end
try
  a = {}:{}
catch e
  disp (e.message)
end
try
  a = single (1):struct ()
catch e
  disp (e.message)
end
try
  a = 1:{}:'a'
catch e
  disp (e.message)
end
try
  a = accumarray ([0 1], 1)
catch e
  disp (e.message)
end
try
  a = accumarray ([1 1; 1 -1], 1)
catch e
  disp (e.message)
end
try
  a = accumarray ([1 1; 1 1.5], 1)
catch e
  disp (e.message)
end
try
  a = gallery ("circul", [1 2 3 7])
catch e
  disp (e.message)
end
try
  a = gallery ("invol", 3)
catch e
  disp (e.message)
end
try
  a = gallery ("moler", 3, 2)
catch e
  disp (e.message)
end
try
  a = gallery ("frank", 4, 1)
catch e
  disp (e.message)
end
try
  a = gallery ("wilk", 4)
catch e
  disp (e.message)
end
try
  a = gallery ("cauchy", [1 2], [1 2 3])
catch e
  disp (e.message)
end
try
  a = gallery ("minij")
catch e
  disp (e.message)
end
try
  a = cplxpair ([2+1i 1-1i 2-1i 1+1i 7 3])
catch e
  disp (e.message)
end
try
  a = genvarname ({"for", "1x", "x", "x", "a b"}, "x")
catch e
  disp (e.message)
end
try
  a = interpft ([1 3 1 -1; 2 5 0 1], 2, 2)
catch e
  disp (e.message)
end
try
  a = rectint ([0 0 2 2; 1 1 1 1], [1 1 3 3; 0 0 1 1; 5 5 1 1])
catch e
  disp (e.message)
end
try
  a = bitpack (bitunpack (single ([1 2])), "single complex")
catch e
  disp (e.message)
end
try
  a = roundb ([0.5 1.5 2.5 -1.5 -2.5])
catch e
  disp (e.message)
end
