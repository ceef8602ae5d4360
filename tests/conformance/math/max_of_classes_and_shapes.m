% max between classes
max(0,-0)
1/max(0,-0)
1/max(-0,0)
1/min(0,-0)
1/min(-0,0)
max(int8([1 2]),single(1.5))
class(max(single(1),1))
class(max(true,single(1)))
class(max(true,true))
class(max(int16(1),int8(5)))
class(max(uint16(1),uint8(5)))
max(int16(300),int8(5))
max(int64(9007199254740993), 1)
try, max(1i,int8(1)), catch err, disp(strtok(err.message, "\n.")), end
max(complex(1,1),NaN)
max(NaN,complex(1,1))
max([1 2;3 4],[5;0])
max(zeros(2,0),1)
max(1,zeros(2,0))
try, max(cell(1,2)), catch err, disp(strtok(err.message, "\n.")), end
try, max({}), catch err, disp(strtok(err.message, "\n.")), end
max(1:3,2)
max(eye(2),0.5)
max(-eye(2))
min(single([1 NaN]))
class(max([],int8([])))
class(max(single([]),1))
max(ones(2,3,2),[],3)
[a,b]=max(cat(3,[1 2],[3 0]),[],3)
cummax([1 2;3 4],[1 2])
try, max([1 2;3 4],[],-1), catch err, disp(strtok(err.message, "\n.")), end
try, cummin({}), catch err, disp(strtok(err.message, "\n.")), end
[a,b]=cummin([])
try, max(1,2,'a'), catch err, disp(strtok(err.message, "\n.")), end
try, max('a',[],'b'), catch err, disp(strtok(err.message, "\n.")), end
max(ones(2,2),{},1)
try, max(ones(2,2),[],[]), catch err, disp(strtok(err.message, "\n.")), end
try, max(ones(2,2),[],NaN), catch err, disp(strtok(err.message, "\n.")), end
