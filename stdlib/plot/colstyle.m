## [STYLE, COLOR, MARKER, MSG] = colstyle (SPEC)
## What a line specification like "r--o" says; MSG has the error, if there is one.
##   >> [s, c, m] = colstyle ("r--o")
##   s = --
##   c = r
##   m = o
## See also: plot
function [style, color, marker, msg] = colstyle (spec)
  if (nargin != 1)
    print_usage ();
  elseif (! ischar (spec))
    error ("colstyle: STYLE must be a string");
  end
  style = color = marker = msg = [];
  rest = spec;
  while (! isempty (rest))
    c = rest(1);
    if (c == ";" && any (rest(2:end) == ";"))
      rest = rest(find (rest == ";", 2)(2)+1:end);
      continue;
    end
    if (strncmp (rest, "--", 2) || strncmp (rest, "-.", 2))
      style = rest(1:2);
      rest(1:2) = [];
      continue;
    elseif (any (c == "-:"))
      style = c;
    elseif (any (c == "rgbkcmyw"))
      color = c;
    elseif (any (c == "+o*.xsd^v><ph|_"))
      marker = c;
    else
      style = color = marker = [];
      msg = sprintf ("colstyle: unrecognized format character: '%s'", c);
      return;
    end
    rest(1) = [];
  end
  if (isempty (style) && ! isempty (marker))
    style = "none";
  end
end

%!test [s, c, m, e] = colstyle ("g*"); assert ({s, c, m, e}, {"none", "g", "*", []});
%!test [s, c, m, e] = colstyle ("zz"); assert (e, "colstyle: unrecognized format character: 'z'"); assert (s, []);
%!error <Invalid call to colstyle> colstyle ()
