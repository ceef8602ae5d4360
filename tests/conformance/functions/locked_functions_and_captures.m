% mlock, and what functions tells of captured variables.
1;
function t (varargin)
  try
    eval (strjoin (varargin, "\n"));
  catch e
    disp (e.message);
  end
end
t ('function ml (), mlock (); disp (mislocked ()), munlock (); disp (mislocked ()), end', 'ml ()');
t ('function ml2 (), mlock (); end', 'ml2 (); mislocked ("ml2"), munlock ("ml2"), mislocked ("ml2")');
t ('munlock ("nosuchq")');
t ('mislocked ("nosuchq")');
t ('mislocked (3)');
t ('function ml3 (), munlock (); disp (mislocked ()); end', 'ml3 ()');
t ('mlock (1)');
t ('function ml4 (), persistent p = 0; p++; disp (p); mlock (); end', 'ml4 (); clear ml4; exist ("ml4")');
t ('a = 3; b = 2; s = functions (@(x) x + b + a); s.workspace{1}');
t ('s = functions (@(x) x); s.workspace{1}, s');
t ('k = {1, 2}; s = functions (@() k{1} + numel (k)); s.workspace{1}');
