% Of what lies in a folder of the path only NAME.m is a function, whatever else is called nearly so
1;
function write_file (name, text)
  f = fopen (name, "w"); fputs (f, text); fclose (f);
end
d = tempname (); mkdir (d);
names = {"nearlyxx", "nearly.M", "nearly.m~", "nearly.mm", "nearly.txt", "nearly_m", "nearly", ".m", "m"};
for k = 1:numel (names), write_file (fullfile (d, names{k}), "function y = nearly (), y = 5; end\n"); end
addpath (d);
exist ("nearly"), exist ("nearly_"), exist ("m"), exist ("nearlyx")
try, nearly (), catch e, disp (e.message), end
try, feval ("nearly_"), catch e, disp (e.message), end
write_file (fullfile (d, "nearly.m"), "function y = nearly (), y = 6; end\n");
rehash (); exist ("nearly"), nearly ()
rmpath (d); confirm_recursive_rmdir (false); rmdir (d, "s");
