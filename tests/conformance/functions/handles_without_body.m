% Handles in handles whose bodies are missing: a parse error each.
1;
function tell (text)
  try, eval (text), catch e, disp (e.message), end
end
tell ("@(x) @(x)");
tell ("x = @(x) @(y) ");
tell ("@() @() @()");
tell ("{@(x) @(y) }");
tell ("cellfun (@(x) @(y) , {1})");
tell ("@() @() (");
disp ("still here");
