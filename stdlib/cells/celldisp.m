## celldisp (C)
## celldisp (C, NAME)
## Shows what is in the cells of C, cells inside them included, under NAME (that of the variable if not given).
##   >> c = {1, {2, 3}}; celldisp (c)
##   c{1} = 
##   
##   1
##   
##   c{2}{1} = 
##   
##   2
##   
##   c{2}{2} = 
##   
##   3
##   
## See also: disp
function celldisp (c, name)
  if (nargin < 1)
    print_usage ();
  end
  if (! iscell (c))
    error ("celldisp: C must be a cell array");
  end
  if (nargin == 1)
    name = inputname (1);
  end
  for i = 1:numel (c)
    if (isvector (c))
      nm = sprintf ("%s{%d}", name, i);
    else
      sub = cell (1, ndims (c));
      [sub{:}] = ind2sub (size (c), i);
      nm = [name, "{", sprintf("%d,", sub{:})(1:end-1), "}"];
    end
    if (iscell (c{i}))
      celldisp (c{i}, nm);
    else
      printf ("%s = \n\n", nm);
      disp (c{i});
      printf ("\n");
    end
  end
end

%!error <celldisp: C must be a cell array> celldisp (5)
