## STOP_SOLVE = odeplot (T, Y, FLAG)
## Draw the solution of a differential equation while it is computed, as the option "OutputFcn" of ode45 and its kin: FLAG "init" opens a figure for the times T =
## [first, last] and the values Y at the first, FLAG "" adds the points at the times T, "done" ends. STOP_SOLVE is always false.
##   >> set (0, "defaultfigurevisible", "off"); odeplot ([0 1], [1; 2], "init"); odeplot (1, [2; 3], "")
##   ans = 0
##   >> close all; set (0, "defaultfigurevisible", "remove");
##
## See also: odeset, ode45, ode23
function stop_solve = odeplot (t, y, flag)
  persistent curves = [];
  if (nargin != 3)
    print_usage ();
  end
  stop_solve = false;
  switch (flag)
    case "init"
      ax = axes ("parent", figure ());
      hold (ax, "on");
      curves = zeros (1, rows (y(:)));
      for k = 1:numel (curves)
        curves(k) = plot (ax, t(1), y(k), "o-");
      end
      xlim (ax, sort ([t(1), t(end)]));
    case "done"
      curves = [];
    otherwise
      if (isempty (curves) || ! all (ishghandle (curves)))
        return;
      end
      for k = 1:numel (curves)
        set (curves(k), "xdata", [get(curves(k), "xdata")(:)', t(:)'], "ydata", [get(curves(k), "ydata")(:)', y(k,:)]);
      end
      drawnow ();
  end
end

%!test
%! set (0, "defaultfigurevisible", "off");
%! unwind_protect
%!   ode45 (@(t, y) -y, [0 1], [1; 2], odeset ("OutputFcn", @odeplot));
%!   l = findobj (gcf (), "type", "line");
%!   assert (numel (l), 2); assert (get (l(1), "xdata")([1 end]), [0 1]); assert (get (gca (), "xlim"), [0 1]);
%! unwind_protect_cleanup
%!   close all; set (0, "defaultfigurevisible", "remove");
%! end_unwind_protect
%!error <Invalid call> odeplot (1)
