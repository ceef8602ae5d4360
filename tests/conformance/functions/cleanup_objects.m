1;
function f(), c = onCleanup(@() disp('bye')); error('in f'); end
try, f(), catch e, disp(e.message), end
s.c = onCleanup(@() disp('s')); s = 1;
a = {onCleanup(@() disp('cell'))}; a(1) = [];
c = onCleanup(@() disp('reassigned')); c = 3;
d = onCleanup(@() disp('two')); e = d; clear d; disp('still'); clear e
f = onCleanup(@() disp('at exit'));
onCleanup(@() disp('ans'));
x = 1;
try, f(1), catch q, disp(q.message), end
try, f.x, catch q, disp(q.message), end
try, [f f], catch q, disp(q.message), end
try, onCleanup(), catch q, disp(q.message(1:20)), end
try, onCleanup('x'), catch q, disp(q.message), end
try, f+1, catch q, disp(q.message), end
isobject(f), size(f), isempty(f), f
h = {f}
t.a = f
