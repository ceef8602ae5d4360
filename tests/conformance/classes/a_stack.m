% A stack, a handle class with methods of all kinds.
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
put ("lib/St.m", {
  "classdef St < handle"
  "  properties"
  "    items = {};"
  "    n = 0;"
  "  end"
  "  methods"
  "    function s = St (varargin)"
  "      for k = 1:numel (varargin), s.push (varargin{k}); end"
  "    end"
  "    function push (s, x)"
  "      s.n++;"
  "      s.items{s.n} = x;"
  "    end"
  "    function x = pop (s)"
  "      if s.n == 0, error (\"St:empty\", \"stack is empty\"); end"
  "      x = s.items{s.n};"
  "      s.items(s.n) = [];"
  "      s.n -= 1;"
  "    end"
  "    function r = isempty (s), r = s.n == 0; end"
  "    function disp (s), printf (\"<St of %d>\\n\", s.n); end"
  "    function c = copy (s), c = St (s.items{:}); end"
  "    function each (s, f)"
  "      for k = 1:s.n, f (s.items{k}); end"
  "    end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("s = St (1, 'two', [3 3 3]); s.n, s.pop (), s.n, isempty (s), s");
t ("s = St (1, 2); q = s; q.push (5); s.n, c = copy (s); c.push (9); s.n, c.n");
t ("s = St (); s.pop ()");
t ("s = St (1, 2, 3); s.each (@(x) printf ('%d;', x)); disp ('')");
t ("s = St (1, 2, 3); x = s.pop; y = s.pop (); [x y]");
t ("x = St (1); y = {x, x}; y{1}.push (3); y{2}.n");
t ("s = struct ('a', {St(1), St(2)}); s(2).a.push (1); s(2).a.n");
t ("global G; G = St (1); G.push (3); G.n");
t ("x = St (1); func2str (@(a) x.push (a))");
