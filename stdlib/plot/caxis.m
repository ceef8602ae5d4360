## LIMITS = caxis ()
## caxis ([LOW HIGH])
## caxis ('auto'), caxis ('manual')
## caxis (HAX, ...)
## The values that the first and the last colour of the colour map stand for.
##   >> caxis ([-1 1]); caxis ()
##   ans =
##
##     -1   1
##
## See also: colormap, colorbar, imagesc
function limits = caxis (varargin)
  args = varargin;
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (hax))
    hax = gca ();
  end
  if (isempty (args))
    limits = get (hax, "clim");
    return;
  end
  v = args{1};
  if (ischar (v))
    if (! any (strcmpi (v, {"auto", "manual"})))
      error ("caxis: invalid mode '%s'", v);
    end
    set (hax, "climmode", lower (v));
  elseif (! isnumeric (v) || numel (v) != 2 || v(1) >= v(2))
    error ("caxis: LIMITS must be a numeric 2-element vector where LIM1 < LIM2");
  else
    set (hax, "clim", v(:)');
  end
end

%!test close all; caxis ([-2 3]); assert (caxis (), [-2 3]); assert (get (gca (), "climmode"), "manual"); close all
%!error <caxis: LIMITS must be a numeric 2-element vector where LIM1 . LIM2> caxis (1)
%!error <caxis: invalid mode 'foo'> caxis foo
