classdef Sub
  properties
    d = struct ("a", 1)
    x = 5
  end
  methods
    function o = Sub (), end
    function varargout = subsref (o, s)
      printf ("subsref nargout %d:", nargout);
      for k = 1:numel (s)
        if ischar (s(k).subs)
          printf (" %s[%s]", s(k).type, s(k).subs);
        else
          printf (" %s(%s)", s(k).type, num2str (numel (s(k).subs)));
        end
      end
      printf ("\n");
      switch s(1).type
        case "."
          if strcmp (s(1).subs, "builtin")
            varargout{1} = builtin ("subsref", o, s(2:end));
          else
            varargout{1} = 3;
            if nargout > 1, varargout{2} = 4; end
          end
        case "()"
          varargout{1} = s(1).subs{1};
        case "{}"
          varargout = num2cell (1:max (nargout, 1));
      end
    end
    function o = subsasgn (o, s, v)
      printf ("subsasgn %s:", class (v));
      for k = 1:numel (s)
        if ischar (s(k).subs)
          printf (" %s[%s]", s(k).type, s(k).subs);
        else
          printf (" %s(%s)", s(k).type, num2str (numel (s(k).subs)));
        end
      end
      printf ("\n");
      o = builtin ("subsasgn", o, substruct (".", "x"), v);
    end
    function r = meth (o, k)
      r = o.x;
      printf ("in meth %d\n", r);
      o.x = 8;
      printf ("in meth %d\n", o.x);
    end
    function r = getx (o), r = o.x; end
    function disp (o), disp ("<Sub>"); end
  end
end
