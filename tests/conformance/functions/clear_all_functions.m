% clear -f without names forgets the functions typed in, and nothing else
1;
function r = twice (x), r = 2 * x; end
a = 1;
clear -f nosuch
twice (2), exist ("twice")
clear -f
a, exist ("a"), exist ("twice")
try, twice (2), catch e, disp (e.message), end
