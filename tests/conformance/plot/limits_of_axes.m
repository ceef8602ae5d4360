% Limits of axes: outwards to ticks that are 1, 2 or 5 times a power of ten apart.
warning off; set(0,'defaultfigurevisible','off'); figure;
function t(x,y), plot(x,y); printf ("%s\n", mat2str (axis (), 6)); end
t(1:10,1:10); t([0 1],[-0.416 1]); t([0 2],[0.1 0.9]); t([3 17],[1 7]); t([0 100],[0 1234]); t(1:3,[5 5 5]); 
t([0.13 0.87],[12 19]); t([-3 3],[-3.3 3.3]); t([1 1],[2 2]); t(0:5,(0:5).^2); t([1 100],[0.001 1000]); t([0 6.28],[-1 1]); t([2000 2020],[15.3 18.9]);
