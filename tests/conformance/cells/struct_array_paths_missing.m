% paths through a field that a struct array does not have
function try_it (s, text)
  try
    eval ([text ';']);
    disp (s)
  catch e
    disp (e.message)
  end
end
s = struct ('a', {1, 2});
try_it (s, "s.age('abc')(3) = 30")
try_it (s, 's.age(1)(3) = 30')
try_it (s, 's.age(1){2} = 30')
try_it (s, 's.age(1)(2)(3) = 3')
try_it (struct ('a', {}), 's.age(1)(3) = 30')
try_it (s, 's.a(1)(3) = 30')
