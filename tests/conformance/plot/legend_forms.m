% The forms of legend, and the names that objects get.
1;
function show (code)
  clf (gcf (), "reset");
  printf ("=== %s\n", code);
  try
    eval (code);
  catch e
    printf ("ERR %s\n", e.message);
  end
  for l = findall (gcf, "tag", "legend")'
    printf ("  %s", strjoin (get (l, "string")(:)', "|"));
    for p = {"location", "orientation", "box", "visible", "autoupdate", "fontsize", "textposition", "interpreter"}
      v = get (l, p{1});
      if (ischar (v)) printf (" %s", v); else printf (" %g", v); end
    end
    printf ("\n");
  end
  for a = findall (gcf, "type", "axes", "tag", "")'
    for c = get (a, "children")'
      if (isprop (c, "displayname"))
        printf ("  %s '%s'\n", get (c, "type"), get (c, "displayname"));
      end
    end
    printf ("  %s\n", mat2str (get (a, "position"), 4));
  end
end
warning ("off", "all");   % of the toolkit that draws
set (0, "defaultfigurevisible", "off");
if (exist ("OCTAVE_VERSION", "builtin")) try, graphics_toolkit ("gnuplot"); end, end

figure ();
show ("plot(magic(3)); legend()");
show ("plot(magic(3)); legend('a')");
show ("plot(magic(3)); legend('a','b','c','d')");
show ("plot(magic(3)); legend({'a','b'})");
show ("plot(magic(3)); legend(['ab';'cd'])");
show ("h=plot(magic(3)); legend(h([3 1]),'a','b')");
show ("plot(magic(3)); legend('a','b','c','location','northeastoutside')");
show ("plot(magic(3)); legend('a','b','location','foo')");
show ("plot(magic(3)); legend('a','orientation','horizontal')");
show ("plot(magic(3)); legend('a'); legend off");
show ("plot(magic(3)); legend('a'); legend hide");
show ("plot(magic(3)); legend('a'); legend hide; legend show");
show ("plot(magic(3)); legend('a'); legend toggle");
show ("plot(magic(3)); legend('a'); legend boxoff");
show ("plot(magic(3)); legend('a'); legend boxon");
show ("plot(magic(3)); legend('a'); legend left");
show ("plot(magic(3)); legend('a'); hold on; plot(1:3)");
show ("plot(magic(3)); legend('a'); plot(1:3)");
show ("plot(1:3,'displayname','zz'); legend");
show ("plot(1:3,'displayname','zz'); hold on; plot(2:4); legend show");
show ("plot(1:3,'-;foo;'); ");
show ("legend('a')");
show ("plot(1:3); legend(5)");
show ("plot(1:3); legend({1})");
show ("plot(1:3); h=legend('a'); set(h,'string',{'q'})");
show ("h=plot(1:3); legend('a'); set(h,'displayname','new')");
show ("plot(1:3); h=legend('a'); set(h,'location','west')");
show ("bar([1 2;3 4]); legend('a','b')");
show ("errorbar(1:3,1:3,1:3); legend('a')");
show ("subplot(2,1,1); plot(1:3); subplot(2,1,2); plot(1:3); legend('b')");
show ("plot(1:3); legend('a','Location','none')");
show ("h=plot(1:3); h2=legend(gca,'a'); get(h2,'type'), get(h2,'tag')");
show ("area([1 2;3 4]); legend('a','b')");
show ("plot(magic(3)); legend('a','b'); delete(legend)");
show ("plot(magic(3)); x=legend; get(x,'string')");
show ("fill([1 2 3],[1 2 1],'r'); legend('a')");
show ("stairs(1:3); legend('a')");
show ("stem(1:3); legend('a')");
