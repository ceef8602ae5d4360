% axis, xlim, caxis, daspect, ticks, views and shading: what they leave in the axes.
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
show ("plot([0 7],[-3 12]); axis equal");
show ("plot([0 7],[-3 12]); axis equal; hold on; plot([0 50],[0 1])");
show ("plot([0 7],[-3 12]); axis square");
show ("plot([0 7],[-3 12]); axis image");
show ("plot([0 7],[-3 12]); axis tight");
show ("plot([0 7],[-3 12]); axis tight; hold on; plot([0 50],[0 99])");
show ("plot([0 7],[-3 12]); axis tight equal");
show ("plot([0 7],[-3 12]); axis vis3d");
show ("plot([0 7],[-3 12]); axis manual; hold on; plot([0 50],[0 99])");
show ("plot([0 7],[-3 12]); axis([0 1 2 3]); axis auto");
show ("plot([0 7],[-3 12]); axis([0 1 2 3]); axis autox");
show ("plot([0 7],[-3 12]); axis([0 1 2 3]); axis('auto y')");
show ("plot([0 7],[-3 12]); axis off ij");
show ("plot([0 7],[-3 12]); axis([1 2])");
show ("axis([1 2 3 4 5 6])");
show ("axis([1 2 3 4 5 6 7 8])");
show ("axis([1 2 3])");
show ("axis([2 1 3 4])");
show ("axis([1 1 3 4])");
show ("axis([NaN 1 3 4])");
show ("plot([0 7],[-3 12]);axis([-Inf 1 3 Inf])");
show ("plot([0 7],[-3 12]); axis tic");
show ("plot([0 7],[-3 12]); axis ticx");
show ("plot([0 7],[-3 12]); axis labelx");
show ("plot([0 7],[-3 12]); axis nolabel");
show ("axis foo");
show ("axis(5,6)");
show ("plot([0 7],[-3 12]);x=axis, axis");
show ("plot3(1:3,1:3,1:3); axis");
show ("plot([0 7],[-3 12]); xlim([1 3]); xlim, xlim('mode'), xlim auto; xlim");
show ("xlim([3 1])");
show ("xlim(3)");
show ("xlim foo");
show ("xlim manual");
show ("plot([0 7],[-3 12]);xlim tight");
show ("plot([0 7],[-3 12]);ylim([-Inf 3])");
show ("caxis([1 5]); caxis, caxis auto; caxis");
show ("caxis([5 1])");
show ("caxis(1)");
show ("caxis manual");
show ("caxis foo");
show ("daspect([1 2 3])");
show ("daspect([1 2])");
show ("daspect auto");
show ("x=daspect");
show ("x=daspect('mode')");
show ("pbaspect([1 2 3])");
show ("pbaspect([1 2 3]); pbaspect('mode')");
show ("plot(1:3); pbaspect auto");
show ("xticks");
show ("xticks([1 2 3]); xticks('mode')");
show ("xticks auto");
show ("xticks([3 1])");
show ("xticks('foo')");
show ("xticklabels");
show ("plot(1:3); xticklabels({'a','b'}); xticklabels('mode')");
show ("xticklabels(1:3)");
show ("xticklabels auto");
show ("xtickangle(30); xtickangle");
show ("xtickangle('a')");
show ("xtickangle([1 2])");
show ("view(3)");
show ("view(2)");
show ("view([1 1 1])");
show ("view(10,20); [a,b]=view");
show ("rticks([1 2])");
show ("box");
show ("grid; get(gca,'xgrid')");
show ("grid minor; get(gca,'xminorgrid'), get(gca,'xgrid')");
show ("hold foo");
show ("shading foo");
show ("surf(magic(3)); shading interp; h=get(gca,'children'); get(h,'facecolor'), get(h,'edgecolor')");
show ("surf(magic(3)); shading flat; h=get(gca,'children'); get(h,'facecolor'), get(h,'edgecolor')");
show ("mesh(magic(3)); shading interp; h=get(gca,'children'); get(h,'facecolor'), get(h,'edgecolor')");
show ("surf(magic(3)); shading faceted; h=get(gca,'children'); get(h,'facecolor'), get(h,'edgecolor')");
show ("loglog([1 5],[.1 70]); axis tight");
show ("imagesc(magic(4)); axis image");
show ("imagesc(magic(4)); axis equal");
show ("plot(1:3);axis equal;set(gcf,'position',[1 1 300 800])");
show ("surf(peaks(5)); axis equal");
show ("surf(peaks(5)); axis square");
show ("plot(0:10); axis square tight");
show ("ylim([0 0])");
show ("axis xy on");
close all
