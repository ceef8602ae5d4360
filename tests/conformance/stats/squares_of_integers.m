1;
function say (text)
  % what the statements leave, or their error
  try
    eval (text);
  catch e
    printf ("%s | %s\n", strtok (e.message, "\n"), e.identifier);
    return;
  end
  for name = setdiff (who ().', {"text", "e"})
    v = eval (name{1});
    printf ("%s %s: ", class (v), sprintf ("%dx", size (v))(1:end-1)); disp (v);
  end
end

warning ("off", "all");
say ('a=meansq(uint8([200 100]));')
say ('a=meansq(int8([100 100;3 4]));')
say ('a=meansq(int8([100 100;3 4]),2);')
say ('a=meansq(single([1 2]));')
say ('a=meansq(true(2));')
say ('a=meansq(uint8([]));')
say ('a=gls([1;2],[1;2],ones(2,2,2));')
say ('a=gls({1},1,1);')
say ('a=gls(ones(2,2,2),1,1);')
say ('a = ode15i (@(t, y, yp) yp, [0 1], [1 2], 1);')
say ('a = ode15i (@(t, y, yp) y, [0 1], [1 2], 1);')
say ('a = ode15i (@(t, y, yp) y+yp, [0 1], [1 2], 1);')
say ('a = ode15i (@(t, y, yp) y+yp, [0 1], 1, [1 2]);')
say ('a = ode15i (@(t, y, yp) y, [0 1], 1, [1 2]);')
say ('a = ode15i (@(t, y, yp) yp, [0 1], 1, [1 2]);')
say ('a = ode15i (@(t, y, yp) [1;2;3], [0 1], 1, [1 2]);')
