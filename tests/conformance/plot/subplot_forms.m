% subplot: grids, positions, what is covered, what is refused
1;
function t (code)
  try
    r = evalc (code);
    printf ("%s  => %s\n", code, strtrim (r));
  catch e
    printf ("%s  !! %s\n", code, strtok (e.message, "\n"));
  end
end
warning ("off", "all");
set (0, "defaultfigurevisible", "off");
figure (); 
function p (h), printf ("%.3f ", get (h, "position")); end
t("clf; h=subplot(2,1,1); isaxes(h)");
t("clf; a=subplot(2,1,1); b=subplot(2,1,2); a==b, a==subplot(2,1,1), a==subplot(211)");
t("clf; h=subplot('position',[.1 .2 .3 .4]); get(h,'position')");
t("clf; h=subplot('Position',[.1 .2 .3 .4]); get(h,'position')");
t("clf; h=subplot('position',[.1 .2 .3 .4]); g=subplot('position',[.1 .2 .3 .4]); h==g");
t("clf; h=subplot('position',[.1 .2 .3 .4]); g=subplot('position',[.5 .2 .3 .4]); h==g, numel(get(gcf,'children'))");
t("clf; h=subplot('position',[.1 .2 .3 .4]); g=subplot('position',[.2 .2 .3 .4]); ishandle(h)");
t("subplot('position',[1 2 3])");
t("subplot('position')");
t("subplot('position','a')");
t("subplot('foo',[1 2 3 4])");
t("subplot('outerposition',[.1 .2 .3 .4])");
t("clf; h=subplot('position',[.1 .2 .3 .4],'xgrid','on'); get(h,'xgrid')");
t("clf; h=subplot(2,2,1,'xgrid','on'); get(h,'xgrid')");
t("clf; h=subplot(221,'xgrid','on'); get(h,'xgrid')");
t("clf; h=subplot(2,2,[1 2]); g=subplot(2,2,1); ishandle(h)");
t("clf; h=subplot(2,2,[1 3]); g=subplot(2,2,2); ishandle(h)");
t("clf; h=subplot(2,2,1); g=subplot(1,2,1); ishandle(h)");
t("clf; h=subplot(2,2,1); g=subplot(1,2,2); ishandle(h)");
t("clf; h=subplot(2,2,1); g=subplot(1,1,1); ishandle(h)");
t("clf; h=subplot(111); numel(get(gcf,'children'))");
t("clf; h=subplot(2,2,1); subplot(h); gca==h");
t("clf; h=subplot(2,2,1); subplot(2,2,2); subplot(h); gca==h");
t("clf; h=subplot(2,2,1); g=subplot(2,2,1,'replace'); h==g, ishandle(h)");
t("clf; h=subplot(2,2,1); plot(1:3); g=subplot(2,2,1,'replace'); numel(get(g,'children'))");
t("clf; h=subplot(2,2,1,'align'); isaxes(h)");
t("clf; h=subplot(2,2,1); p(h)");
t("clf; h=subplot(2,1,1); p(h)");
t("clf; h=subplot(2,1,2); p(h)");
t("clf; h=subplot(1,2,1); p(h)");
t("clf; h=subplot(1,2,2); p(h)");
t("clf; h=subplot(1,1,1); p(h)");
t("clf; h=subplot(2,2,4); p(h)");
t("clf; h=subplot(2,2,[3 4]); p(h)");
t("clf; h=subplot(3,3,5); p(h)");
t("clf; h=subplot(3,1,2); p(h)");
t("clf; h=subplot(1,3,3); p(h)");
t("clf; h=subplot(2,3,[1 2]); p(h)");
t("clf; h=subplot(2,3,[1 5]); p(h)");
t("clf; h=subplot(4,4,[1 6]); p(h)");
t("clf; h=subplot(5,1,5); p(h)");
t("clf; h=subplot('position',[.1 .2 .3 .4]); p(h)");
t("subplot(2,2,5)");
t("subplot(2,2,0)");
t("subplot(2,2,-1)");
t("subplot(2,2,1.5)");
t("subplot(0,2,1)");
t("subplot(2,-1,1)");
t("subplot(2.5,1,1)");
t("subplot(2,2,[1 5])");
t("subplot(10)");
t("subplot(1000)");
t("subplot(203)");
t("subplot(230)");
t("subplot(231.5)");
t("subplot(235)");
t("subplot(2,1)");
t("subplot()");
t("subplot([2 1 1])");
t("subplot([1 2],2,1)");
t("subplot(2,2,1+i)");
t("subplot(-1)");
t("clf; subplot(2,2,1); subplot(2,2,2); subplot(2,2,3); numel(get(gcf,'children'))");
t("clf; axes(); h=subplot(2,1,1); numel(get(gcf,'children'))");
t("clf; plot(1:3); h=subplot(2,1,1); numel(get(gcf,'children'))");
