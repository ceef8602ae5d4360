% A class of a package that answers accesses itself and leaves others to builtin.
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
mkdir ("lib/+util");
mkdir ("lib/+util/+io");
put ("lib/+util/Table.m", {
  "classdef Table"
  "  properties"
  "    names = {}"
  "    data = {}"
  "  end"
  "  methods"
  "    function t = Table (varargin)"
  "      for k = 1:2:numel (varargin)"
  "        t = t.add (varargin{k}, varargin{k+1});"
  "      end"
  "    end"
  "    function t = add (t, name, values)"
  "      idx = find (strcmp (t.names, name), 1);"
  "      if isempty (idx)"
  "        t.names{end+1} = name;"
  "        t.data{end+1} = values(:);"
  "      else"
  "        t.data{idx} = values(:);"
  "      end"
  "    end"
  "    function varargout = subsref (t, s)"
  "      switch s(1).type"
  "        case '.'"
  "          if any (strcmp (t.names, s(1).subs))"
  "            r = t.data{strcmp (t.names, s(1).subs)};"
  "            if numel (s) > 1, r = subsref (r, s(2:end)); end"
  "            varargout{1} = r;"
  "          else"
  "            [varargout{1:max (nargout, 1)}] = builtin ('subsref', t, s);"
  "          end"
  "        case '()'"
  "          rows = s(1).subs{1};"
  "          r = t;"
  "          for k = 1:numel (t.data), r.data{k} = t.data{k}(rows); end"
  "          if numel (s) > 1"
  "            [varargout{1:max (nargout, 1)}] = subsref (r, s(2:end));"
  "          else"
  "            varargout{1} = r;"
  "          end"
  "        otherwise"
  "          error ('Table:index', 'braces are not supported');"
  "      end"
  "    end"
  "    function t = subsasgn (t, s, v)"
  "      if strcmp (s(1).type, '.') && ! any (strcmp (properties (t), s(1).subs))"
  "        if numel (s) > 1"
  "          v = subsasgn (t.data{strcmp (t.names, s(1).subs)}, s(2:end), v);"
  "        end"
  "        t = t.add (s(1).subs, v);"
  "      else"
  "        t = builtin ('subsasgn', t, s, v);"
  "      end"
  "    end"
  "    function n = height (t), if isempty (t.data), n = 0; else, n = numel (t.data{1}); end, end"
  "    function disp (t)"
  "      printf (\"%s\\n\", strjoin (t.names, \" \"));"
  "      for k = 1:t.height ()"
  "        printf (\"%s\\n\", strjoin (cellfun (@(c) num2str (c(k)), t.data, 'UniformOutput', false), \" \"));"
  "      end"
  "    end"
  "  end"
  "end"
});
put ("lib/+util/+io/reader.m", {
  "function [a, b] = reader (txt, varargin)"
  "  a = util.io.clean (txt);"
  "  b = numel (varargin);"
  "end"
});
put ("lib/+util/+io/clean.m", {
  "function r = clean (txt)"
  "  r = strtrim (txt);"
  "end"
});
addpath ([pwd "/lib"]);
t ("x = util.Table ('a', 1:3, 'b', [4 5 6])");
t ("x = util.Table ('a', 1:3, 'b', [4 5 6]); x.a, x.b(2), x(2:3), x(2).b, x.height (), x.names");
t ("x = util.Table ('a', 1:3); x.c = [7 8 9]; x, x.a(2) = 20; x.a'");
t ("x = util.Table ('a', 1:3); x{1}");
t ("x = util.Table ('a', 1:3); x.nosuch");
t ("x = util.Table (); x.height ()");
t ("[a, b] = util.io.reader ('  hello ', 1, 2)");
t ("f = @util.io.clean; f (' x ')");
t ("cellfun (@util.io.clean, {' a', 'b '}, 'UniformOutput', false)");
