% Functions of objects that delete these, their parents or others, in the middle of all kinds of calls
h = plot (1:3);
set(h(1),"deletefcn",@(o,e) plot(1:3)); delete(h(1));
ax=gca; addlistener(ax,"xlim",@(o,e) clf); plot(ax,1:3); set(gca,"xlim",[0 1]); 
f=figure; ax=axes; addlistener(ax,"view",@(h,e) delete(f)); view(ax,3);
ax=axes; addlistener(ax,"colormap",@(h,e) delete(gcf)); try, colormap(ax,jet), catch e, disp(e.message), end
ax=axes; h=title(ax,"x"); addlistener(h,"string",@(h,e) delete(gca)); title(ax,"foo");
h=surf(peaks); addlistener(h,"zdata",@(h,e) close); set(h,"zdata",peaks(49)+1);
[c,h]=contour(peaks); addlistener(h,"levellist",@(h,e) delete(h)); set(h,"levellist",[1 2]);
h=bar(1:3); set(h,"deletefcn",@(h,e) cla); plot(1:3);
l=legend("a"); addlistener(l,"location",@(h,e) delete(gca)); set(l,"location","south");
imagesc(magic(4)); c=colorbar; set(c,"deletefcn",@(h,e) clf); colorbar off
subplot(2,1,1); plot(1:3); set(gca,"deletefcn",@(h,e) subplot(2,1,1)); subplot(1,1,1);
set(0,"defaultaxescreatefcn",@(h,e) delete(h)); ax=axes(); set(0,"defaultaxescreatefcn","remove");
h=line(1:2,1:2,"createfcn",@(h,e) delete(gcf));
figure; h=text(1,1,"x","createfcn",@(h,e) delete(h));
g=hggroup; line("parent",g); set(g,"deletefcn",@(h,e) delete(get(h,"children"))); delete(g);
x=axes; addlistener(x,"xlimmode",@(h,e) reset(h)); set(x,"xlimmode","manual"); cla reset

set (0, "defaultaxescreatefcn", "remove"); close all force
disp (isempty (get (0, "children")))
