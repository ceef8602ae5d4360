% Limits, ticks and labels that follow the data.
1;
function show (code)
  clf (gcf (), "reset");
  printf ("=== %s\n", code);
  try
    eval (code);
  catch e
    printf ("ERR %s\n", e.message);
  end
  a = gca;
  for p = {"xlim", "xlimmode", "ylim", "ylimmode", "zlim", "clim", "climmode", "dataaspectratio", "dataaspectratiomode", ...
           "plotboxaspectratio", "plotboxaspectratiomode", "visible", "ydir", "view", "xtick", "xtickmode", "xticklabelmode"}
    v = get (a, p{1});
    if (ischar (v)) printf (" %s", v); else printf (" %s", mat2str (v, 6)); end
  end
  printf ("\n  %s\n", strjoin (cellstr (get (a, "xticklabel"))(:)', "/"));
end
warning ("off", "all");   % of the toolkit that draws
set (0, "defaultfigurevisible", "off");
if (exist ("OCTAVE_VERSION", "builtin")) try, graphics_toolkit ("gnuplot"); end, end

figure ();
show ("plot(1:3);cla");
show ("h=plot(1:3); hold on; delete(h)");
show ("title('x')");
show ("h=plot3(1:3,1:3,4:6); hold on; delete(h)");
show ("h=imagesc(magic(4)); hold on; delete(h)");
show ("plot(5*[1 1 1],1:3)");
show ("plot(0*[1 1 1],1:3)");
show ("plot(1e-20*[1 1 1],1:3)");
show ("plot([1 1+1e-9],1:2)");
show ("plot([1e10 1e10+1],1:2)");
show ("plot([-5 -5],1:2)");
show ("semilogx([1 1000],1:2)");
show ("semilogx([2 300],1:2)");
show ("semilogx([-1 2 300],1:3)");
show ("semilogx([-1 -20],1:2)");
show ("semilogx([0 0],1:2)");
show ("semilogx([0 5],1:2)");
show ("semilogx([3 3],1:2)");
show ("semilogx([1e-3 1e8],1:2)");
show ("semilogx([5 7],1:2)");
show ("semilogx([NaN 1 Inf],1:3)");
show ("semilogx([1 1e15],1:2)");
show ("semilogx([1 1e6],1:2)");
show ("semilogx([1 1e7],1:2)");
show ("semilogx([1 1e11],1:2)");
show ("semilogx([1 1.05],1:2)");
show ("semilogx([9.9 100.5],1:2)");
show ("loglog([1 2],[1 1])");
show ("loglog([1 2],[0 -Inf])");
show ("plot([0 1e-12],1:2)");
show ("plot([0 1e12],1:2)");
show ("plot([0 123456789],1:2)");
show ("plot([1234567 1234568],1:2)");
show ("plot([1e5 2e5],1:2)");
show ("plot([1e6 2e6],1:2)");
show ("plot([0.00012 0.00014],1:2)");
show ("plot([-1.23e-5 4e-5],1:2)");
show ("plot([100000.1 100000.2],1:2)");
show ("set(gca,'xlim',[0.3 7.7])");
show ("set(gca,'xlim',[0 0.05])");
show ("set(gca,'xscale','log','xlim',[3 500])");
show ("set(gca,'xscale','log','xlim',[3 5])");
show ("set(gca,'xscale','log','xlim',[0 5])");
show ("set(gca,'xtick',[1 2.5 10])");
show ("set(gca,'xscale','log','xtick',[1 20 300])");
show ("set(gca,'xtick',[])");
show ("plot(1:3);set(gca,'xlimmode','manual');hold on;plot(1:100)");
show ("set(gca,'xticklabel',{'a','b'})");
show ("plot(1:5);set(gca,'xticklabel',{'a','b'})");
show ("set(gca,'xtick',[1 1/3 1e10 -2e-7 123456])");
show ("set(gca,'xscale','log','xtick',[0.5 1e-5 2.5e10])");
show ("set(gca,'xlim',[1e-5 1.1e-5])");
show ("imagesc(magic(4))");
show ("imagesc(magic(4)); axis tight");
show ("surf(peaks(10))");
show ("imagesc([NaN NaN])");
show ("caxis([2 5])");
show ("imagesc(zeros(3))");
show ("imagesc(-5*ones(3))");
show ("imagesc(1e-5*ones(3))");
show ("imagesc([0 1e-20])");
show ("imagesc([1 Inf])");
show ("image([1 Inf])");
show ("imagesc(uint8([3 200]))");
show ("surf(NaN(3))");
close all
