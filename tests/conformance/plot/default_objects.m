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
set (0, "defaultfigurevisible", "off");
warning ("off", "all");   % of the toolkit that draws
t("set(0,'defaultaxesfontname','Arial2'); figure; get(gca,'fontname'), get(get(gca,'xlabel'),'fontname'), get(get(gca,'xlabel'),'fontsize')");
t("set(0,'defaultsurfaceedgecolor','none'); h=surf(magic(3)); get(h,'edgecolor'), h=mesh(magic(3)); get(h,'edgecolor')");
t("set(0,'defaultpatchlinewidth',3); h=patch([0 1 1],[0 0 1],'r'); get(h,'linewidth')");
t("h=fill([0 1 1],[0 0 1],'r'); get(h,'linewidth')");
t("set(0,'defaultlinelinewidth',4); h=plot3(1:3,1:3,1:3); get(h,'linewidth')");
t("h=stem(1:3); get(h,'linewidth')");
t("h=bar(1:3); get(h,'linewidth')");
t("h=errorbar(1:3,1:3); get(h,'linewidth')");
t("h=scatter(1:3,1:3); get(h,'linewidth')");
t("h=area(1:3); get(h,'linewidth')");
t("h=stairs(1:3); get(h,'linewidth')");
t("h=quiver(1:3,1:3); get(h,'linewidth')");
t("h=semilogy(1:3); get(h,'linewidth')");
t("h=polar(1:3,1:3); get(h,'linewidth')");
t("set(0,'defaultlinemarkersize',14); h=plot(1:3,'x'); get(h,'markersize'), h=stem(1:3); get(h,'markersize')");
t("set(0,'defaultlinedisplayname','abc'); h=plot(1:3); get(h,'displayname')");
t("set(0,'defaultaxesfontsize',20); figure; plot(1:3); h=legend('a'); get(h,'fontsize')");
t("set(0,'defaultaxesfontweight','bold'); figure; plot(1:3); get(gca,'fontweight'), get(title('a'),'fontweight')");
t("set(0,'defaulttextfontsize',17); figure; get(title('a'),'fontsize'), get(xlabel('a'),'fontsize'), get(text(1,1,'a'),'fontsize')");
t("set(0,'defaulttextinterpreter','none'); figure; get(title('a'),'interpreter'), get(xlabel('a'),'interpreter'), get(text(1,1,'a'),'interpreter')");
t("set(0,'defaultaxesylim',[0 9]); figure; plot(1:3); get(gca,'ylim')");
t("set(0,'defaultaxesxscale','log'); figure; get(gca,'xscale'), plot(1:3); get(gca,'xscale')");
t("set(0,'defaultaxescolor','none'); figure; get(gca,'color')");
t("set(0,'defaultaxescolor','y'); figure; get(gca,'color')");
t("set(0,'defaultaxesxcolor','r'); figure; get(gca,'xcolor'), get(gca,'ycolor')");
t("set(0,'defaultaxesvisible','off'); figure; get(gca,'visible')");
t("set(0,'defaultaxesgridlinestyle','--'); figure; get(gca,'gridlinestyle')");
t("set(0,'defaultaxestickdir','out'); figure; get(gca,'tickdir'), get(gca,'tickdirmode')");
t("set(0,'defaultaxesxtick',[1 2]); figure; get(gca,'xtick'), get(gca,'xtickmode')");
t("set(0,'defaultaxesview',[30 40]); figure; get(gca,'view')");
t("h=line(1:2,1:2); set(h,'linewidth','abc')");
t("h=line(1:2,1:2); set(h,'linewidth',[1 2])");
t("h=line(1:2,1:2); set(h,'visible','foo')");
t("h=line(1:2,1:2); set(h,'visible',1)");
t("h=line(1:2,1:2); set(h,'color',[1 2 3])");
t("h=line(1:2,1:2); set(h,'color',[1 0])");
t("h=line(1:2,1:2); set(h,'linestyle','abc')");
t("h=line(1:2,1:2); set(h,'marker','abc')");
t("set(gca,'position',[1 2])");
t("set(gca,'position','a')");
t("set(gca,'xscale','foo')");
t("set(gca,'xgrid','foo')");
t("set(gca,'fontsize','x')");
t("set(gcf,'color','zzz')");
t("set(gcf,'name',3)");
t("set(0,'defaultlinexdata',[1 2])");
t("set(0,'defaultlinetype','x')");
t("set(0,'defaultlineparent',1)");
t("set(0,'defaultlinechildren',1)");
t("get(0,'defaultlinetype')");
t("get(0,'defaultlinechildren')");
t("set(0,'defaultfigurecurrentaxes',1)");
close all
