% empty arrays, dimensions, classes
sum(zeros(0,0),1)
sum(zeros(0,0),2)
sum(zeros(0,0),3)
prod(zeros(0,0),1)
prod(zeros(0,0),2)
any(zeros(0,0),1)
any(zeros(0,0),2)
all(zeros(0,0),1)
all(zeros(0,0))
any(zeros(0,0,2))
sum(zeros(0,0,2))
sum(zeros(0,1))
sum(zeros(1,0))
sum(zeros(1,0),1)
any(zeros(1,0))
max(zeros(0,0),[],1)
max(zeros(0,0),[],2)
max(zeros(1,0))
max(zeros(0,1))
max(zeros(1,0),[],1)
max(zeros(1,0,3))
cumsum(zeros(0,0))
cumsum(zeros(1,0))
sumsq(zeros(0,0),1)
cummax(zeros(0,0))
cummax(zeros(1,0))
[a,b]=cummax(zeros(1,0))
try, cumsum(1,2,3), catch err, disp(strtok(err.message, "\n.")), end
cumsum([1 2;3 4],3)
cumprod([1 2;3 4],3)
try, cumprod([1 2],-1), catch err, disp(strtok(err.message, "\n.")), end
try, cumprod([1 2],1.5), catch err, disp(strtok(err.message, "\n.")), end
try, cumprod(1,'a'), catch err, disp(strtok(err.message, "\n.")), end
try, sumsq([1 2],-1), catch err, disp(strtok(err.message, "\n.")), end
try, sumsq([1 2],1.5), catch err, disp(strtok(err.message, "\n.")), end
sum(single([1 2]),'native')
sum(1:3,'native')
class(sum(true,'native'))
class(sum([true true],'double'))
sum([true true],'native')
sum('ab','double')
sum(1,2,'native')
sum(1,2,'extra')
sum(int8([1 2]),'extra')
class(sum(int8([1 2]),'extra'))
class(sum(single([1 2]),'extra'))
sum(1+2i,'native')
prod(1,2,'double')
try, prod(1,'foo'), catch err, disp(strtok(err.message, "\n.")), end
prod([],'native')
cumsum([1 2],'double')
class(cumsum(single([1 2]),'double'))
cumsum(true,'native')
class(cumsum(true))
any([1 2;0 0],3)
any(1,NaN)
any([0 0;0 1],2)
any(int8([0 1]))
any(1+2i)
any(ones(2,2,2))
size(any(ones(2,2,2)))
size(sum(ones(1,1,3)))
any([0 0 1]')
any([])
try, all(1,2,3), catch err, disp(strtok(err.message, "\n.")), end
max([1 2;3 4],[],1)
max([1 2;3 4],1)
max([1+2i 3i])
[m,i]=max([1i -1 1])
[m,i]=min([1i -1 1])
[m,i]=max([3 NaN+1i 5i])
max([1+i NaN])
max(1+2i,3)
min(1+2i,[3 1i])
max(2+0i,-2)
max(-2, complex(2,0))
try, max('a',5), catch err, disp(strtok(err.message, "\n.")), end
max('abc',[],2)
max(int8([1 2]),[1.5 1.5])
try, max(int8(1),uint8(200)), catch err, disp(strtok(err.message, "\n.")), end
try, class(max(int8(1),uint8(200))), catch err, disp(strtok(err.message, "\n.")), end
max(single(1),int8(2))
max([true false],2)
class(max(true,2))
class(max(true,int8(2)))
try, class(max('a',single(2))), catch err, disp(strtok(err.message, "\n.")), end
try, class(max('a',int8(2))), catch err, disp(strtok(err.message, "\n.")), end
try, max({1},1), catch err, disp(strtok(err.message, "\n.")), end
try, max(struct(),1), catch err, disp(strtok(err.message, "\n.")), end
try, max(@sin,1), catch err, disp(strtok(err.message, "\n.")), end
try, max([1 2 3],[1 2]), catch err, disp(strtok(err.message, "\n.")), end
try, min([1 2 3],[1 2]), catch err, disp(strtok(err.message, "\n.")), end
max(zeros(0,3),ones(1,3))
try, max([],[1 2]), catch err, disp(strtok(err.message, "\n.")), end
try, max([1 2],[],{1}), catch err, disp(strtok(err.message, "\n.")), end
max([1 2],[],[1 2])
max(1:5,[],2)
[a,b]=max(5:-1:1)
[a,b]=max(true)
[a,b]=max(int8([3 5 5]))
[a,b]=min([2 1 1;1 5 1],[],2)
cummax([1 2;3 1],2)
cummin([3 1 2;1 5 0])
[a,b]=cummin([3 1 2;1 5 0],2)
cummax([1 2],3)
try, cummax([1 2],0), catch err, disp(strtok(err.message, "\n.")), end
try, cummax([1 2],1.5), catch err, disp(strtok(err.message, "\n.")), end
cummax([1+i 2 3i])
cummax(int8([1 3 2]))
try, cummax(1,2,3), catch err, disp(strtok(err.message, "\n.")), end
try, cummax('a'), catch err, disp(strtok(err.message, "\n.")), end
