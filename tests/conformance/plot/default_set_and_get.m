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
t("set(0,'DefaultFigureWindowStyle','docked'); disp(get(0,'defaultfigurewindowstyle'))");
t("set(0,'DefaultLineLineWidth',2); disp(get(0,'DEFAULTLINELINEWIDTH'))");
t("set(groot,'DefaultAxesFontSize',14); get(groot,'defaultaxesfontsize')");
t("set(0,'defaultfoobar',1)");
t("set(0,'defaultlinefoo',1); get(0,'defaultlinefoo')");
t("set(0,'defaultfigurefoo',1)");
t("set(0,'defaultlinelinewidth','abc')");
t("set(0,'defaultlinelinewidth',[1 2 3])");
t("set(0,'defaultlinecolor','q')");
t("set(0,'defaultlinecolor','r'); get(0,'defaultlinecolor')");
t("set(0,'default',1)");
t("get(0,'defaultfoobar')");
t("get(0,'defaultlinefoo2')");
t("get(0,'defaulttextfontsize')");
t("get(0,'defaultaxes')");
t("get(0,'defaultline')");
t("get(0,'defaultlinewidth')");
t("set(0,'defaultlinewidth',3)");
t("get(0,'factorylinelinewidth')");
t("get(0,'factorylinelinewidthx')");
t("get(0,'factoryfoo')");
t("get(0,'factoryaxesfontsize')");
t("get(0,'factoryaxes')");
t("set(0,'factorylinelinewidth',3)");
t("set(0,'defaultlinelinewidth','remove'); get(0,'defaultlinelinewidth')");
t("set(0,'defaultlinelinewidth','remove')");
t("set(0,'defaultaxesxgrid','factory'); get(0,'defaultaxesxgrid')");
t("set(0,'defaultaxesxgrid','on'); get(0,'defaultaxesxgrid')");
t("set(0,'defaultaxesxgrid','default'); get(0,'defaultaxesxgrid')");
t("set(0,'foo',1)");
t("get(0,'foo')");
t("f=figure (); set(f,'defaultlinelinewidth',5); h=line([1 2],[1 2]); get(h,'linewidth')");
t("get(gcf,'defaultlinelinewidth')");
t("set(gca,'defaultlinelinewidth',7); h=line([1 2],[1 2]); get(h,'linewidth')");
t("set(gca,'defaultfigurecolor','r')");
t("get(gca,'defaultfigurecolor')");
t("h=line([1 2],[1 2]); set(h,'linewidth',9); set(h,'linewidth','default'); get(h,'linewidth')");
t("h=line([1 2],[1 2]); set(h,'linewidth','factory'); get(h,'linewidth')");
t("h=line([1 2],[1 2]); set(h,'linewidth','remove'); get(h,'linewidth')");
t("h=line([1 2],[1 2]); set(h,'defaultlinelinewidth',3);");
t("h=line([1 2],[1 2]); get(h,'defaultlinelinewidth');");
t("h=line([1 2],[1 2]); get(h,'factorylinelinewidth');");
t("get(gcf,'factorylinelinewidth');");
t("get(gcf,'default');");
t("get(gca,'default');");
t("h=plot(1:3); get(h,'linewidth')");
t("set(0,'defaultaxesfontsize',20); figure (); get(gca,'fontsize')");
t("h=title('x'); get(h,'fontsize')");
t("set(0,'defaulttextfontsize',22); h=text(1,1,'x'); get(h,'fontsize')");
t("get(gcf,'color')");
t("set(0,'defaultfigurecolor',[1 0 0]); figure (); get(gcf,'color')");
t("set(0,'defaultfigurecolor','w'); get(0,'defaultfigurecolor')");
t("set(0,'defaultfigureposition',[10 20 30 40]); get(0,'defaultfigureposition')");
t("set(0,'defaultsurfaceedgecolor','none'); h=surface(magic(3)); get(h,'edgecolor')");
t("set(0,'DefaultAxesColorOrder',[1 0 0;0 1 0]); figure (); h=plot([1 2;3 4]); get(h,'color')");
t("set(0,'DefaultAxesLineStyleOrder',{'-','--'}); figure (); h=plot([1 2 3 4;3 4 5 6]); get(h,'linestyle')");
t("set(0,'DefaultPatchFaceColor','g'); h=patch([0 1 1],[0 0 1],'r'); get(h,'facecolor')");
t("set(0,'DefaultUicontrolFontSize',3); get(0,'DefaultUicontrolFontSize')");
t("set(0,'DefaultHggroupVisible','off'); get(0,'DefaultHggroupVisible')");
t("set(0,'DefaultHggroupVisible','foo')");
t("set(0,'DefaultImageVisible','OFF'); get(0,'DefaultImageVisible')");
t("set(0,'DefaultLegendFontSize',3)");
t("set(0,'DefaultColorbarFontSize',3)");
t("set(0,'DefaultContourLineWidth',3)");
t("set(0,'DefaultStemLineWidth',3)");
t("set(0,'DefaultBarLineWidth',3)");
t("set(0,'DefaultScatterMarker','r')");
t("set(0,'DefaultScatterMarker','x')");
t("set(0,'DefaultRootUnits','x')");
t("set(0,'DefaultTextInterpreter','latex')");
t("set(0,'DefaultLegendInterpreter','latex')");
t("set(0,'DefaultAxesTickLabelInterpreter','latex')");
t("set(0,'DefaultTextString','abc'); get(0,'DefaultTextString')");
close all
