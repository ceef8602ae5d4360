% What ++ and OP= do with values of all kinds.
1;
function t (varargin)
  try
    eval (strjoin (varargin, "\n"));
  catch e
    disp (e.message);
  end
end
t ('a = {1}; a++');
t ('a.b = 1; a++');
t ('a = @sin; a--');
t ('a = containers.Map (); a++');
t ('a = [1 2; 3 4]; a++; a');
t ('a = 1:3; a++; a, class (a)');
t ('a = {1}; ++a');
t ('a = {1}; x = a++;');
t ('a = {1}; a{1}++; a');
t ('a = {{1}}; a{1}++; a');
t ('a = "abc"; a--; a');
t ('a = uint8 ([1 255]); a++; a');
t ('a = true (2); a++; class (a)');
t ('a = 3i; a++', 'a');
t ('undefq += 1');
t ('undefq(2) += 1');
t ('undefq.a += 1');
t ('undefq(2)++');
t ('undefq.a++');
t ('a = 1:3; a(5)++');
t ('a = 1:3; a(5) += 1');
t ('a.b = 1; a.c += 1');
t ('a.b = 1; a.c++');
