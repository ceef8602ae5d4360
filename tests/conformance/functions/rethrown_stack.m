% an error that is thrown again keeps the calls that led to it the first time
function a (), error ("my:id", "inner"); end
function b (), try, a (); catch e, rethrow (e); end, end
try, b (); catch f, disp (f.message), disp ({f.stack(1:end-1).name}), disp ([f.stack(1:end-1).line]), end
function d (), s.message = "own"; s.identifier = "x:y"; s.stack = struct ("file", "f.m", "name", "fn", "line", 7, "column", 3); rethrow (s); end
try, d (); catch f, disp (f.message), disp (f.identifier), disp ({f.stack(1:end-1).name}), disp ([f.stack(1:end-1).line]), end
function g (), try, a (); catch e, error (e); end, end
try, g (); catch f, disp (f.message), disp ({f.stack(1:end-1).name}), disp ([f.stack(1:end-1).line]), end
s = struct ("message", "m", "identifier", "a:b", "stack", struct ("file", {}, "name", {}, "line", {}, "column", {}));
function r (s), rethrow (s); end
try, r (s); catch f, disp (f.message), end
