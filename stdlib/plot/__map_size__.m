## __map_size__ (WHO, N)
## The number of colours of a colour map: N, or where it is [] that of the current figure's map, else 64.
##   >> __map_size__ ('gray', 8)
##   ans = 8
## See also: colormap
function n = __map_size__ (who, n)
  if (isempty (n))
    h = get (0, 'currentfigure');
    n = 64;
    if (! isempty (h) && ! isempty (get (h, 'colormap')))
      n = rows (get (h, 'colormap'));
    end
  elseif (! isscalar (n))
    error ('%s: N must be a scalar', who);
  end
  n = max (floor (double (n)), 0);
end
