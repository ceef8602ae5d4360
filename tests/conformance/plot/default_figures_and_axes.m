% Defaults of properties: set (0, "default..."), on figures and axes, and what they do to new objects.
1;
function t (code)
  try
    r = evalc (code);
    printf ("%s  => %s\n", code, strtrim (r));
  catch e
    printf ("%s  !! %s\n", code, e.message);
  end
end
warning ("off", "all");   % what the toolkit that draws says
set (0, "defaultfigurevisible", "off");
figure (); axes ();
t("get(gcf,'defaultfoobar')");
t("get(gca,'defaultfoobar')");
t("get(gcf,'defaultlinefoo')");
t("get(gcf,'defaultaxesfontsize')");
t("get(gca,'defaultaxesfontsize')");
t("set(gcf,'defaultfoobar',1)");
t("set(gca,'defaultlinefoo',1)");
t("set(gcf,'default',1)");
t("set(gcf,'defaultlinelinewidth',4); get(gcf,'default')");
t("set(gcf,'defaultlinelinewidth','remove'); get(gcf,'default'), get(gcf,'defaultlinelinewidth')");
t("set(0,'defaultlinelinestyle','--'); h=line([1 2],[1 2]); get(h,'linestyle'), h=plot(1:2); get(h,'linestyle')");
t("set(0,'defaultlinemarker','o'); h=line([1 2],[1 2]); get(h,'marker'), h=plot(1:2); get(h,'marker'),h=plot(1:2,'x'); get(h,'marker')");
t("set(0,'default','remove')");
t("set(0,'defaultlinecolor','remove','defaultlinelinestyle','remove','defaultlinemarker','remove')");
t("set(0,struct('defaultlinelinewidth',3)); get(0,'defaultlinelinewidth')");
t("set(0,{'defaultlinelinewidth','defaultaxesfontsize'},{4,5}); get(0,{'defaultlinelinewidth','defaultaxesfontsize'})");
t("figure('defaultlinelinewidth',6); h=line([1 2],[1 2]); get(h,'linewidth')");
t("axes('defaultlinelinewidth',8); h=line([1 2],[1 2]); get(h,'linewidth')");
t("set(0,'defaultaxeslinewidth',3); get(gca,'linewidth'), cla; get(gca,'linewidth'), plot(1:3); get(gca,'linewidth')");
t("set(0,'defaultaxesposition',[.2 .2 .5 .5]); figure (); get(gca,'position')");
t("set(0,'defaultaxesposition','remove');set(0,'defaultaxesxlim',[3 4]); figure (); get(gca,'xlim'), get(gca,'xlimmode')");
t("plot(1:10); get(gca,'xlim')");
t("set(0,'defaultaxesxlim','remove')");
t("set(0,'defaultfigurevisible','off'); figure; get(gcf,'visible')");
t("set(0,'defaultaxesbox','on'); figure; get(gca,'box'), line(1:2,1:2); get(gca,'box')");
t("set(0,'defaultaxesxgrid','on'); figure; get(gca,'xgrid'), plot(1:3); get(gca,'xgrid'), plot(1:3); get(gca,'xgrid')");
t("set(0,'defaultaxesnextplot','add'); figure; plot(1:3); plot(1:4); numel(get(gca,'children'))");
t("set(0,'defaultaxesnextplot','remove')");
t("set(0,'defaultfigurename','abc'); figure; get(gcf,'name')");
t("set(0,'defaulttextfontname','Arial'); h=xlabel('x'); get(h,'fontname')");
t("figure; h=xlabel('x'); get(h,'fontname')");
t("get(0,'defaulttextfontname')");
t("set(0,'defaultaxesfontname','Arial'); figure; get(gca,'fontname'), get(get(gca,'xlabel'),'fontname'), get(get(gca,'xlabel'),'fontsize')");
t("set(0,'defaultaxesfontsize',20); figure; get(gca,'fontsize'), get(xlabel('x'),'fontsize'), get(title('x'),'fontsize'), get(text(1,1,'s'),'fontsize')");
t("h=line([1 2],[1 2]); set(h,'color','g'); get(h,'color'), set(h,'color','red'); get(h,'color'), set(h,'color','foo')");
t("h=line([1 2],[1 2]); set(h,'foo','factory')");
t("h=text(1,1,'abc'); set(h,'string','default'); get(h,'string'), set(h,'string','\\default'); get(h,'string')");
t("set(0,'foo','factory')");
t("set(0,'units','default')");
t("set(0,'units','factory')");
t("set(0,'foo','remove')");
t("h=line([1 2],[1 2],'LineWidth','default'); get(h,'linewidth')");
t("set(groot,'defaultlinelinewidth',11); get(0,'defaultlinelinewidth')");
t("groot");
t("set(0,'Default',3)");
t("set(0,'defaultLineLineW',3), get(0,'defaultlinelinewidth')");
t("get(0,'defaultlinelinew')");
t("set(0,'defaultlinelinewidth',1,'abc')");
t("set(0,3,1)");
t("get(0,3)");
t("set(0,'defaultaxescolororder','rgb'); ");
t("set(0,'defaultaxescolororder',[0 0 0]); figure; h=plot(magic(2)); get(h,'color')");
t("set(0,'defaultfigurecolormap',gray(3)); figure; colormap()");
t("set(0,'defaultsurfacefacecolor','interp'); h=surf(magic(3)); get(h,'facecolor')");
t("set(0,'defaultsurfaceedgecolor','none'); h=surf(magic(3)); get(h,'edgecolor')");
t("set(0,'defaultimagecdatamapping','scaled'); h=image(magic(3)); get(h,'cdatamapping')");
t("set(0,'defaultpatchedgecolor','none'); h=patch([0 1 1],[0 0 1],'r'); get(h,'edgecolor')");
t("set(0,'defaultfigureunits','normalized'); figure; get(gcf,'units')");
t("set(0,'defaultfigurepapersize',[1 2]); figure; get(gcf,'papersize')");
t("reset(gcf); get(gcf,'default')");
t("set(0,'defaultlinelinewidth',5); figure; h=line(1:2,1:2); set(h,'linewidth',1); reset(h); get(h,'linewidth')");
close all
