% A class that behaves like a vector.
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
put ("lib/Vec.m", {
  "classdef Vec"
  "  properties (Access = private)"
  "    data = [];"
  "  end"
  "  methods"
  "    function o = Vec (x), if nargin, o.data = x(:).'; end, end"
  "    function n = numel (o, varargin), n = 1; end"
  "    function n = length (o), n = numel (o.data); end"
  "    function k = end (o, k, n), k = numel (o.data); end"
  "    function varargout = subsref (o, s)"
  "      switch s(1).type"
  "        case '()'"
  "          r = o.data(s(1).subs{:});"
  "        case '{}'"
  "          r = Vec (o.data(s(1).subs{:}));"
  "        case '.'"
  "          switch s(1).subs"
  "            case 'first', r = o.data(1);"
  "            case 'sum', r = sum (o.data);"
  "            case 'scale'"
  "              r = Vec (o.data * s(2).subs{1}); s(2) = [];"
  "            otherwise, error (\"Vec: no %s\", s(1).subs);"
  "          end"
  "      end"
  "      if numel (s) > 1, r = subsref (r, s(2:end)); end"
  "      varargout{1} = r;"
  "    end"
  "    function o = subsasgn (o, s, v)"
  "      switch s(1).type"
  "        case '()', o.data(s(1).subs{:}) = v;"
  "        case '.', error (\"Vec: cannot set %s\", s(1).subs);"
  "        case '{}', o.data(s(1).subs{1}) = 10 * v;"
  "      end"
  "    end"
  "    function disp (o), printf (\"Vec[%s]\\n\", num2str (o.data)); end"
  "    function r = horzcat (varargin)"
  "      x = [];"
  "      for k = 1:nargin, x = [x, raw(varargin{k})]; end"
  "      r = Vec (x);"
  "    end"
  "    function r = raw (o), r = o.data; end"
  "    function r = double (o), r = o.data; end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("v = Vec (1:5); v(2), v(end), v(2:3), v.first, v.sum, v.scale (3), v.scale (2)(2), v{2:3}");
t ("v = Vec (1:5); v(2) = 20; v, v(7) = 1; v, v{1} = 3; v");
t ("v = Vec (1:5); v.x = 3");
t ("v = Vec (1:5); v.nosuch");
t ("v = Vec (1:5); w = [v v(1)], length (v), numel (v), v(end+1) = 6; length (v)");
t ("v = Vec (1:5); v(2) += 5; v");
t ("v = Vec (1:5); v(3) = []; v");
t ("v = Vec (1:3); double (v) + 1");
t ("v = Vec (1:3); c = {v}; c{1}(2), c{1}(2) = 7; c{1}");
t ("v = Vec (1:3); s.a = v; s.a(1), s.a(2) = 9; s.a");
