classdef Op
  properties
    v = 1
    n = 'op'
  end
  methods
    function o = Op (v, n)
      if nargin > 0, o.v = v; end
      if nargin > 1, o.n = n; end
    end
    function r = plus (a, b), r = tell ("plus", a, b); end
    function r = minus (a, b), r = tell ("minus", a, b); end
    function r = times (a, b), r = tell ("times", a, b); end
    function r = mtimes (a, b), r = tell ("mtimes", a, b); end
    function r = rdivide (a, b), r = tell ("rdivide", a, b); end
    function r = mrdivide (a, b), r = tell ("mrdivide", a, b); end
    function r = ldivide (a, b), r = tell ("ldivide", a, b); end
    function r = mldivide (a, b), r = tell ("mldivide", a, b); end
    function r = power (a, b), r = tell ("power", a, b); end
    function r = mpower (a, b), r = tell ("mpower", a, b); end
    function r = eq (a, b), r = tell ("eq", a, b); end
    function r = ne (a, b), r = tell ("ne", a, b); end
    function r = lt (a, b), r = tell ("lt", a, b); end
    function r = le (a, b), r = tell ("le", a, b); end
    function r = gt (a, b), r = tell ("gt", a, b); end
    function r = ge (a, b), r = tell ("ge", a, b); end
    function r = and (a, b), r = tell ("and", a, b); end
    function r = or (a, b), r = tell ("or", a, b); end
    function r = not (a), r = tell ("not", a); end
    function r = uminus (a), r = tell ("uminus", a); end
    function r = uplus (a), r = tell ("uplus", a); end
    function r = transpose (a), r = tell ("transpose", a); end
    function r = ctranspose (a), r = tell ("ctranspose", a); end
    function r = horzcat (varargin), r = tell ("horzcat", varargin{:}); end
    function r = vertcat (varargin), r = tell ("vertcat", varargin{:}); end
    function r = colon (varargin), r = tell ("colon", varargin{:}); end
    function r = subsindex (a), printf ("subsindex\n"); r = 1; end
    function r = double (a), printf ("double\n"); r = a.v; end
    function r = logical (a), printf ("logical\n"); r = true; end
    function r = abs (a), printf ("abs\n"); r = a; end
    function r = sum (a, varargin), printf ("sum\n"); r = a.v; end
    function r = length (a), printf ("length\n"); r = 17; end
    function r = isempty (a), printf ("isempty\n"); r = true; end
    function r = numel (a, varargin), printf ("numel %d\n", numel (varargin)); r = 4; end
    function r = size (a, varargin), printf ("size %d\n", numel (varargin)); r = [3 4]; end
    function r = ndims (a), printf ("ndims\n"); r = 5; end
    function r = end (a, k, n), printf ("end %d %d\n", k, n); r = 10 * k + n; end
    function disp (a), printf ("disp %s\n", a.n); end
    function r = tell (name, varargin)
      printf ("%s:", name);
      for k = 1:numel (varargin), printf (" %s", class (varargin{k})); end
      printf ("\n");
      r = 77;
    end
    function r = isequal (a, b), printf ("isequal\n"); r = 5; end
    function r = char (a), r = "charred"; end
    function r = reshape (a, varargin), printf ("reshape %d\n", nargin); r = a; end
    function r = repmat (a, varargin), printf ("repmat %d\n", nargin); r = a; end
    function r = cat (varargin), printf ("cat %d\n", nargin); r = varargin{2}; end
    function r = columns (varargin), printf ("columns %d\n", nargin); r = 3; end
    function r = num2str (a), r = "num2str"; end
    function r = numArgumentsFromSubscript (a, s, c), printf ("numArgs\n"); r = 1; end
  end
end
