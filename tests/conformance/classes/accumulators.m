% Methods in cellfun, in anonymous functions, recursive, with varargout.
1;
function put (name, lines)
  fid = fopen (name, "w");
  fprintf (fid, "%s\n", lines{:});
  fclose (fid);
end
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
mkdir ("lib");
put ("lib/Acc.m", {
  "classdef Acc < handle"
  "  properties"
  "    total = 0;"
  "    f"
  "  end"
  "  methods"
  "    function o = Acc (f)"
  "      if nargin < 1"
  "        f = @(x) x;"
  "      end"
  "      o.f = f;"
  "    end"
  "    function r = run (o, xs)"
  "      r = cellfun (@(x) o.step (x), num2cell (xs));"
  "    end"
  "    function r = step (o, x)"
  "      o.total += o.f (x);"
  "      r = o.total;"
  "    end"
  "    function r = nested_use (o, x)"
  "      g = @(y) o.step (y) + x;"
  "      r = g (10);"
  "    end"
  "    function varargout = multi (o, varargin)"
  "      [varargout{1:nargout}] = deal (varargin{:});"
  "    end"
  "    function r = recursive (o, n)"
  "      if n <= 0, r = 0; else r = n + o.recursive (n - 1); end"
  "    end"
  "    function o2 = clone (o)"
  "      o2 = Acc (o.f);"
  "      for p = properties (o)'"
  "        o2.(p{1}) = o.(p{1});"
  "      end"
  "    end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("a = Acc (); a.run ([1 2 3]), a.total, a.nested_use (5)");
t ("a = Acc (@(x) x ^ 2); a.run ([1 2 3]), a.f (4), f = a.f; f (5)");
t ("a = Acc (); [p, q] = a.multi (1, 2)");
t ("a = Acc (); a.recursive (50)");
t ("a = Acc (@sin); b = a.clone (); b.total = 5; a.total, func2str (b.f)");
t ("a = Acc (); a.f = @cos; a.f (0)");
t ("a = Acc (); a.total(3) = 4; a.total, a.total(2) += 7; a.total");
t ("a = Acc (); try, a.step ('x'); a.step ({}); catch e, disp (e.message), end");
t ("a = Acc (); x = {}; x{3} = a; x{3}.step (4); a.total, class (x{1})");
t ("a = Acc (); s = struct (); s.acc = a; s(2).acc = Acc (); s(2).acc.step (1); s(1).acc.total, s(2).acc.total");
t ("a = Acc (); m = containers.Map ('KeyType', 'double', 'ValueType', 'any'); m(1) = a; x = m(1); x.step (3); a.total");
t ("a = Acc (); b = a; b.total = 9; isequal (a, b), a.total");
t ("a = Acc (); isempty (a), numel (a), size (a), ndims (a)");
t ("a = Acc (); a.nosuchprop = 1;");
t ("a = Acc (); a.step");
t ("a = Acc (); a.step (1, 2, 3)");
t ("a = Acc (1, 2)");
