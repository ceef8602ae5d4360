## spinmap ()
## spinmap (T, INC)
## Turn the colours of the colour map around for T (5) seconds, INC (2) places at a time; "inf": until
## Ctrl-C.
##   >> imagesc (magic (4)); spinmap (0.01)
## See also: colormap
function spinmap (t = 5, inc = 2)
  if (ischar (t))
    if (! strcmpi (t, "inf"))
      error ("spinmap: time T must be a number or \"inf\"");
    end
    t = Inf;
  elseif (! (isscalar (t) && isreal (t)))
    error ("spinmap: time T must be a real scalar value");
  end
  cmap = start = colormap ();
  clock_0 = now ();
  unwind_protect
    while ((now () - clock_0) * 86400 < t)
      cmap = circshift (cmap, inc, 1);
      colormap (cmap);
      drawnow ();
      pause (0.01);
    end
  unwind_protect_cleanup
    colormap (start);
  end_unwind_protect
end

%!test clf; imagesc (1:3); m = colormap (); spinmap (0.01); assert (colormap (), m); close;
%!error <spinmap: time T must be> spinmap ("soon")
