classdef Pt
  % a point
  properties
    x = 1;
    y = 2
    z
  end
  properties (Constant)
    K = 42
  end
  properties (Access = private)
    secret = 'hidden'
  end
  properties (SetAccess = private)
    ro = 5
  end
  properties (GetAccess = private)
    wo = 6
  end
  properties (Dependent)
    sum
  end
  properties (SetAccess = protected, GetAccess = protected)
    prot = 7
  end
  methods
    function o = Pt (x, y)
      if nargin > 0
        o.x = x;
      end
      if nargin > 1
        o.y = y;
      end
    end
    function r = get.sum (o)
      r = o.x + o.y;
    end
    function o = set.x (o, v)
      if v < 0
        error ("Pt:neg", "x must not be negative");
      end
      o.x = v;
    end
    function r = total (o, k)
      if nargin < 2, k = 1; end
      r = k * (o.x + o.y);
    end
    function r = getsecret (o)
      r = o.secret;
    end
    function varargout = many (o)
      for k = 1:nargout, varargout{k} = k; end
    end
    function noret (o)
      disp ("noret");
    end
  end
  methods (Static)
    function r = origin (varargin)
      r = Pt (0, 0);
    end
    function r = nargs (varargin)
      r = numel (varargin);
    end
  end
  methods (Access = private)
    function r = priv (o)
      r = 99;
    end
  end
end
