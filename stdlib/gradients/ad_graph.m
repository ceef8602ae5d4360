## ad_graph (F, X1, ...)
## ad_graph (F, X1, ..., OPTION, ...)
## TEXT = ad_graph (...)
## NODES = ad_graph (F, X1, ..., "struct")
## Draws the computation graph of F (X1, ...), a real number: inputs on the left, the result on the right;
## over each wire its value, under it its gradient (the derivative of the result by it), before each
## operation the local derivatives, by which the gradient behind it is multiplied. Names are those of the
## program. A value that is used again goes on under its name, and so does what is too wide for the
## terminal. Of more than 40 operations one row is printed for each line of the program: how many
## operations it is, its result, the norms of value and gradient.
##
##   "step"          the forward pass, operation by operation; then backwards, with the chain rule written out; x_1, x_2 are
##                   the uses of an x that one operation has twice (x * x)
##   "ascii", "unicode"    how lines are drawn; without, as the locale says
##   "width", N      columns, instead of the terminal's
##   "all"           all operations, however many
##   "svg", "svg", FILE.svg    the picture as SVG, or into a file
##   "dot", "dot", FILE.dot    for Graphviz
##   "struct"        the nodes as an array of structs (see __ad_graph__)
##
## With TEXT nothing is printed. Options end the list of arguments.
##   >> ad_graph (@(x, y, z) (x + y) * z, -2, 5, -4, "ascii")
##        -2
##    x ------ d=1 -+
##        -4        | +---+  3
##                  +-| + |------ d=-4 -+
##        5         | +---+  -4         |
##    y ------ d=1 -+                   | +---+  -12
##        -4                            +-| * |------- f
##                                      | +---+   1
##        -4                            |
##    z -------------------------- d=3 -+
##        3
##   over a wire its value, under it df/d(wire); d= the local derivative
##   >> ad_graph (@(x, y, z) (x + y) * z, -2, 5, -4, "step")
##   Forward
##     x = -2
##     y = 5
##     z = -4
##     u1 = x + y = -2 + 5 = 3
##          du1/dx = 1
##          du1/dy = 1
##     f = u1 * z = 3 * (-4) = -12
##          df/du1 = z = -4
##          df/dz = u1 = 3
##   Backward
##     df/df = 1
##     df/du1 = -4
##     df/dz = 3
##     df/dy = df/du1 * du1/dy = -4 * 1 = -4
##     df/dx = df/du1 * du1/dx = -4 * 1 = -4
##
## See also: ad_gradient, ad_check
function varargout = ad_graph (f, varargin)
  if (nargin < 1)
    print_usage ();
  end
  [x, opt] = options_of (f, varargin);
  [s, J, at] = __ad_graph__ (f, x{:});
  if (strcmp (opt.form, "struct"))
    varargout = {s};
    return;
  end
  few = at > 0 && (opt.all || nnz (strcmp ({s.op}, "input") == 0) <= 1000);
  if (at == 0)
    text = sprintf ("f = %s depends on no argument: there is no graph\n", __ad_graph_text__ (J));
  else
    if (few)
      [g, rest] = __ad_graph_nodes__ (s, at);
      few = opt.all || nnz (! strcmp ({g.kind}, "input")) <= 40;
    end
    if (few)
      text = picture (g, rest, opt);
    elseif (any (strcmp (opt.form, {"svg", "dot", "step"})))
      error (["ad_graph: %d operations are too many for \"%s\"; say \"all\" too, or leave it away for a " ...
              "row a line"], ...
             nnz (! strcmp ({s.op}, "input")), opt.form);
    else
      text = __ad_graph_lines__ (s, at, opt.width);
    end
  end
  if (any (strcmp (opt.form, {"picture", "step"})) && at > 0)
    unused = strcmp ({s.op}, "input") & cellfun (@isempty, {s.gradient}) & ! cellfun (@isempty, {s.value});
    for name = {s(unused).name}
      text = [text sprintf("the result does not depend on %s: its gradient is 0\n", name{1})];
    end
  end
  if (! isempty (opt.file))
    write (opt.file, text);
  elseif (nargout > 0)
    varargout = {text};
  else
    printf ("%s", text);
  end
end

function text = picture (g, rest, opt)
  switch (opt.form)
    case "svg"
      text = __ad_graph_svg__ (g);
    case "dot"
      text = __ad_graph_dot__ (g);
    case "step"
      text = __ad_graph_step__ (g);
    otherwise
      text = __ad_graph_draw__ (g, opt.width, opt.unicode);
      if (isempty (text))
        text = __ad_graph_list__ (g);
      else
        text = [text legend(g, opt)];
      end
  end
  if (any (strcmp (opt.form, {"picture", "step"})))
    for k = 1:numel (rest)
      text = [text sprintf("d%s/d%s = %s\n", g(end).label, rest(k).name, __ad_graph_text__ (rest(k).gradient))];
    end
  end
end

function text = legend (g, opt)
  slope = "d";
  if (opt.unicode)
    slope = "∂";
  end
  text = sprintf ("over a wire its value, under it d%s/d(wire); %s= the local derivative\n", g(end).label, slope);
  if (! any (cellfun (@(c) ! isempty ([c{:}]), {g.slopes})))
    text = sprintf ("over a wire its value, under it d%s/d(wire)\n", g(end).label);
  end
  if (numel (text) > opt.width)
    text = "";
  end
end

## Arguments of the function, and the options behind them.
function [x, opt] = options_of (f, args)
  opt = struct ("form", "picture", "file", "", "all", false, "unicode", speaks_unicode (), ...
                "width", terminal_size ()(2));
  words = {"step", "ascii", "unicode", "width", "all", "svg", "dot", "struct"};
  is_word = cellfun (@(a) ischar (a) && any (strcmp (a, words)), args);
  first = find (is_word, 1);
  if (isempty (first))
    first = numel (args) + 1;
  end
  x = args(1:first-1);
  if (! isempty (x) && ischar (x{end}) && takes (f) >= 0 && numel (x) > takes (f))
    error ("ad_graph: %s is no option; options are %s", __ad_graph_text__ (x{end}), strjoin (words, ", "));
  end
  k = first;
  while (k <= numel (args))
    word = args{k++};
    if (! ischar (word) || ! any (strcmp (word, words)))
      error ("ad_graph: after options only options may follow; \"%s\" is none", __ad_graph_text__ (word));
    end
    switch (word)
      case {"ascii", "unicode"}
        opt.unicode = strcmp (word, "unicode");
      case "all"
        opt.all = true;
      case "width"
        if (k > numel (args) || ! (isscalar (args{k}) && isnumeric (args{k}) && isreal (args{k}) && args{k} >= 20))
          error ("ad_graph: \"width\" needs a number of columns, at least 20");
        end
        opt.width = floor (double (args{k++}));
      otherwise
        opt.form = word;
        more = k <= numel (args) && ischar (args{k}) && ! any (strcmp (args{k}, words));
        if (more && any (strcmp (word, {"svg", "dot"})))
          opt.file = args{k++};
        end
    end
  end
end

## How many arguments the function takes, -1: any number, or it does not say.
function n = takes (f)
  n = -1;
  try
    n = nargin (f);
  end
end

function yes = speaks_unicode ()
  locale = "";
  for name = {"LC_ALL", "LC_CTYPE", "LANG"}
    if (isempty (locale))
      locale = getenv (name{1});
    end
  end
  yes = ! isempty (regexp (locale, "[Uu][Tt][Ff]-?8", "once"));
end

function write (file, text)
  beside = [file ".part"];
  [id, problem] = fopen (beside, "w");
  if (id < 0)
    error ("ad_graph: cannot write %s: %s", file, problem);
  end
  whole = fputs (id, text) == 0;
  whole = fclose (id) == 0 && whole;
  if (! whole || rename (beside, file) != 0)
    unlink (beside);
    error ("ad_graph: %s could not be written whole", file);
  end
end
%!test  # what is not used
%! text = ad_graph (@(x, y) x ^ 2, 3, 4, "ascii");
%! assert (! isempty (strfind (text, "the result does not depend on y: its gradient is 0")));
%!test  # a file
%! file = [tempname() ".svg"];
%! ad_graph (@(x) x ^ 2, 3, "svg", file);
%! text = fileread (file);
%! delete (file);
%! assert (text, ad_graph (@(x) x ^ 2, 3, "svg"));
%!test  # no line is wider than the terminal
%! w = @(t) max (cellfun (@numel, strsplit (t, "\n")));
%! f = @(w, x) 1 / (1 + exp (-(w(1) * x(1) + w(2) * x(2) + w(3))));
%! for width = [40 60 80 200]
%!   assert (w (ad_graph (f, [2 -3 -3], [-1 -2], "ascii", "width", width)) <= width);
%! end
%!assert (ad_graph (@(x) 5, 1), "f = 5 depends on no argument: there is no graph\n")
%!assert (numel (ad_graph (@(x) x ^ 2, 3, "struct")), 2)
%!error <ad_graph: the function returned a 1x2 matrix; a gradient belongs to one number> ad_graph (@(x) [x x], 3)
%!error <ad_graph: after options only options may follow; "4" is none> ad_graph (@(x) x, 3, "ascii", 4)
%!error <ad_graph: "width" needs a number of columns, at least 20> ad_graph (@(x) x, 3, "width")
%!error <ad_graph: cannot write> ad_graph (@(x) x ^ 2, 3, "svg", "/nowhere/at/all.svg")
%!error <ad_graph: "svgg" is no option; options are step, ascii> ad_graph (@(x) x ^ 2, 3, "svgg")
%!error <Invalid call to ad_graph> ad_graph ()
