import type { Say } from '../../words/say';

/** Why there is no picture: it is not allowed, there is no camera, or it does not work now. */
export type CameraTrouble = 'refused' | 'missing' | 'failed';

/** The camera as a dialog draws it. */
export interface CameraView {
  readonly isOn: boolean;
  readonly trouble?: CameraTrouble;
  readonly video: (place: HTMLVideoElement | null) => void;
  readonly onSwitch: () => void;
}

/** The button of the camera and its picture, or why there is none; a code can be typed all the while. */
export function CameraPart({ say, camera }: { say: Say; camera: CameraView }) {
  const { isOn, trouble, video, onSwitch } = camera;
  return (
    <>
      <p>
        <button type="button" class="ww-button" data-balie="camera" onClick={onSwitch}>
          {say(isOn ? 'counter.cameraStop' : 'counter.camera')}
        </button>
      </p>
      <p class="ww-strong" role="status">
        {isOn ? say('counter.cameraOn') : trouble ? say(`counter.camera_${trouble}`) : ''}
      </p>
      {isOn ? (
        <div>
          <video class="ww-camera" ref={video} muted playsInline />
        </div>
      ) : null}
    </>
  );
}
