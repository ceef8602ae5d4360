% global and persistent for names that are something already.
1;
function t (varargin)
  try
    eval (strjoin (varargin, "\n"));
  catch e
    disp (e.message);
  end
end
t ('function gq2 (), yy = 5; global yy; disp (yy), end', 'gq2 (); global yy; yy');
t ('function gq3 (), zz = []; global zz; disp (zz), end', 'gq3 ();');
t ('ww = 3; global ww; ww');
t ('function gq4 (), global vv; vv = 2; global vv; disp (vv), end', 'gq4 ()');
t ('function gq5 (), uu = 1; global uu = 7; disp (uu), end', 'gq5 ()');
t ('function r = pq (), persistent k = 5; k++; r = k; end', 'pq (), pq ()');
t ('function pq2 (), persistent a b = 3 c; disp (isempty (a)), disp (b), disp (isempty (c)), end', 'pq2 ()');
t ('function pq3 (), x = 3; persistent x; disp (x), end', 'pq3 ()');
t ('function r = pq4 (), persistent r; r = 3; end', 'pq4 ()');
t ('function pq5 (varargin), persistent varargin; end', 'pq5 ()');
