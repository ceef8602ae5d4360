## [HAX, X] = __camera_number__ (WHO, ARGS)
## The axes (the current ones where none are given) and the number that a call of camroll or camzoom has.
##   >> [hax, x] = __camera_number__ ('camzoom', {2}); x
##   x = 2
## See also: camroll, camzoom
function [hax, x] = __camera_number__ (who, args)
  hax = [];
  if (numel (args) == 2)
    hax = args{1};
    args(1) = [];
    if (! (isscalar (hax) && isaxes (hax)))
      print_usage (who);
    end
  end
  if (numel (args) != 1 || ! isnumeric (args{1}))
    print_usage (who);
  elseif (isempty (hax))
    hax = gca ();
  end
  x = args{1};
end
