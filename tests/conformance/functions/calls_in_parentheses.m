% A statement that is a call in parentheses asks for no value, as without them.
1;
function nothing (varargin), end
function r = unset (), end
function r = asked (), r = nargout; end
(nothing ())
((nothing (1)))
(disp (3))
(unset ())
(asked ())
(asked)
(asked ()) + 1
((sin (0)))
x = 5;
(x)
(x(1))
c = {1, 2};
(c{:})
try, q = (nothing ()), catch e, disp (e.message), end
