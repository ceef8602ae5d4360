% mean, median, mode, var, quantile, and others
try, mean('ab'), catch err, disp(strtok(err.message, "\n.")), end
try, mean({1}), catch err, disp(strtok(err.message, "\n.")), end
try, mean([1 2;3 4],0), catch err, disp(strtok(err.message, "\n.")), end
try, mean([1 2],1.5), catch err, disp(strtok(err.message, "\n.")), end
try, mean([1 2],{1}), catch err, disp(strtok(err.message, "\n.")), end
try, mean([1 2],'foo'), catch err, disp(strtok(err.message, "\n.")), end
mean([1 2 4],'g')
mean([1 2 4],'h')
mean([1 2 4],'a')
mean([1 2;3 4],1,'g')
mean([])
mean(zeros(0,3))
mean(zeros(1,0))
mean(zeros(0,1))
mean(zeros(3,0))
mean(zeros(0,3),1)
mean(zeros(0,3),2)
mean(ones(2,2,2))
size(mean(ones(1,1,3)))
mean(int8([100 127]))
class(mean(int8([100 127])))
mean(single([1 2]))
class(mean(single([1 2])))
mean(true)
mean(1:4)
mean([1 NaN])
mean([1+i 2])
mean([1 2],3)
try, mean(1,2,3,4), catch err, disp(strtok(err.message, "\n.")), end
mean(uint8([255 255]))
try, median([]), catch err, disp(strtok(err.message, "\n.")), end
try, median({1}), catch err, disp(strtok(err.message, "\n.")), end
try, median('ab'), catch err, disp(strtok(err.message, "\n.")), end
try, median(zeros(0,3)), catch err, disp(strtok(err.message, "\n.")), end
try, median(zeros(1,0)), catch err, disp(strtok(err.message, "\n.")), end
median([1 NaN])
median([1 3;2 5])
median([1 3;2 5],2)
median([1 3;2 5],3)
try, median([1 2],0), catch err, disp(strtok(err.message, "\n.")), end
try, median([1 2],1.5), catch err, disp(strtok(err.message, "\n.")), end
median(int8([1 2]))
class(median(int8([1 2])))
median(int8([1 4]))
median([true false])
class(median([true false true]))
median(single([1 2]))
try, median([1 2],'foo'), catch err, disp(strtok(err.message, "\n.")), end
median([Inf 1 2])
median([Inf Inf])
median([-Inf Inf])
median(ones(2,2,2))
median(5)
median([2+i 1])
try, var({1}), catch err, disp(strtok(err.message, "\n.")), end
try, var([1 2],2), catch err, disp(strtok(err.message, "\n.")), end
try, var('a'), catch err, disp(strtok(err.message, "\n.")), end
var([])
var(zeros(0,3))
var(zeros(1,0))
var(5)
var(single([1 2 4]))
var([1 2;3 6],0,1)
var([1 2;3 6],0,2)
var([1 2;3 6],1)
var([1 2;3 6],[],2)
try, var([1 2],0,0), catch err, disp(strtok(err.message, "\n.")), end
try, var([1 2],0,1.5), catch err, disp(strtok(err.message, "\n.")), end
try, var([1 2],-1), catch err, disp(strtok(err.message, "\n.")), end
var([1 2],[0.5 0.5])
try, var([1 2 3],[1 1]), catch err, disp(strtok(err.message, "\n.")), end
var([1 2 3;4 5 7],[1 2])
var([1 2 3;4 5 7],[1 2 3],2)
var(int8([1 2 4]))
class(var(int8([1 2 4])))
var([1+i 2])
var([1 2],0,3)
var(ones(2,2,2))
var([1 NaN])
var([1 Inf])
var(true)
var([1 2;3 4],0,'all')
std([1 2;3 6])
try, std([1 2],3), catch err, disp(strtok(err.message, "\n.")), end
try, std({1}), catch err, disp(strtok(err.message, "\n.")), end
std(single([1 2 4]))
std([])
std([1 2 3],1)
std([1 2;3 4],0,2)
mode([1 2 2 3 3])
[m,f,c]=mode([1 2 2 3 3])
[m,f,c]=mode([1 5;1 6;2 6])
mode([])
mode(zeros(0,3))
try, mode('a'), catch err, disp(strtok(err.message, "\n.")), end
try, mode({1}), catch err, disp(strtok(err.message, "\n.")), end
try, mode([1 2],0), catch err, disp(strtok(err.message, "\n.")), end
try, mode([1 2],1.5), catch err, disp(strtok(err.message, "\n.")), end
mode([1 2;1 3],2)
mode([NaN NaN 1])
mode(int8([1 2 2]))
[m,f,c]=mode([])
mode([1 2],3)
range([3 9 4])
range([1 5;4 6],2)
center([1 2 6])
center([1 10;3 30],2)
center([])
try, center('a'), catch err, disp(strtok(err.message, "\n.")), end
center(int8([1 2 4]))
meansq([1 2 3])
meansq([1 2;3 4],2)
meansq([])
try, meansq('a'), catch err, disp(strtok(err.message, "\n.")), end
zscore([2 4 4])
zscore([5 5 5])
zscore([])
try, zscore({1}), catch err, disp(strtok(err.message, "\n.")), end
bounds([3 1 2])
[a,b]=bounds([3 1 2;4 0 9])
skewness([1 2 3 10])
kurtosis([1 2 3 10])
skewness([1 2 3 10],0)
kurtosis([1 2 3 10],0)
mad([1 2 3 10])
mad([1 2 3 10],1)
iqr([1 2 3 4])
prctile([1 2 3 4])
prctile([1 2 3 4],50)
quantile([1 2 3 4])
quantile([1 2 3 4]',[0.25 0.5])
quantile([1 2 3 4],0.3,2,7)
cov([1 2;3 5;4 4])
cov([1 2 3],[1 2 4])
corr([1 2 3]',[1 2 4]')
corrcoef([1 2 3],[1 2 4])
corrcoef([1 2;3 5;4 4])
cumsum(zeros(3,0))
moment([1 2 3 4],2)
ranks([3 1 2 2])
run_count([1 1 0 1],2)
runlength([2 2 0 4 4 4])
histc([1 2 3],[1 2 3])
spearman([1 2 3]',[1 3 2]')
kendall([1 2 3]',[1 3 2]')
