## iscolormap (MAP)
## Is MAP a matrix with three columns of numbers from 0 to 1?
##   >> iscolormap (jet (64))
##   ans = 1
## See also: colormap
function tf = iscolormap (map)
  if (nargin != 1)
    print_usage ();
  end
  tf = isreal (map) && ismatrix (map) && columns (map) == 3 && isfloat (map);
end

%!assert (iscolormap ([0 0 1])); assert (! iscolormap ('a'))
